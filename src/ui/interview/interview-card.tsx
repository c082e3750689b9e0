import type { ComponentChildren } from 'preact';
import { clockAt, dayAt } from '../../core/calendar/time.ts';
import type { Interview, Person } from '../../core/facts/records.ts';
import { earlierRounds } from '../../core/plan/earlier-rounds.ts';
import { lessonsFor } from '../../core/plan/lessons.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { EarlierNotes, MOST_ROUNDS, hasNotes } from './earlier-notes.tsx';
import { fullTime, timeElsewhere } from './full-date.ts';
import { Icon } from '../parts/icon.tsx';
import { LessonList } from './lesson-list.tsx';
import { partWords } from '../parts/part-words.ts';
import { useReader } from '../parts/reader.ts';

interface InterviewCardProps {
  readonly situation: Situation;
  readonly situations: readonly Situation[];
  readonly interview: Interview;
}

/** Who, when and where on one screen (C10): the time on both clocks, what is known from earlier rounds, and what other interviews taught. */
export function InterviewCard({ situation, situations, interview }: InterviewCardProps) {
  const { text, zone, locale } = useReader();
  const { application, people, requests } = situation;
  const { start, durationMinutes, link, place, phone, round } = interview;
  const theirs = interview.zone ?? zone;
  const met = people.filter(({ id }) => interview.people?.includes(id));
  const isElsewhere = start !== undefined && (clockAt(start, theirs) !== clockAt(start, zone) || dayAt(start, theirs) !== dayAt(start, zone));
  const about = [application.role, round].filter((part) => part !== undefined && part !== '');
  const earlier = earlierRounds(situations, interview).filter(hasNotes);
  const shown = new Set(earlier.slice(0, MOST_ROUNDS).map((each) => each.interview.id));
  // What an earlier round taught stands with that round.
  const lessons = lessonsFor(situations, interview).filter((lesson) => !shown.has(lesson.interview));
  const open = requests.filter(({ handedIn }) => handedIn === undefined).map(({ what }) => what);
  return (
    <div class="interview-card">
      <dl class="card">
        <Row label={text('cardWhen')}>
          <p class="card-time">{start === undefined ? text('timeOpen') : fullTime(start, zone, locale)}</p>
          <p class="small muted">
            {[
              start !== undefined && isElsewhere && text('cardTheirTime', { when: timeElsewhere(start, theirs, locale) }),
              durationMinutes !== undefined && text('minutes', { count: durationMinutes }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Row>
        {(place !== undefined || link !== undefined) && (
          <Row label={text('cardWhere')}>
            {place}
            {link !== undefined && (
              <>
                <p class="on-screen">
                  <a class="button" href={link} target="_blank" rel="noreferrer noopener">
                    <Icon name="external" /> {text('cardJoin', { host: new URL(link).host })}
                  </a>
                </p>
                <p class="on-paper">{link}</p>
              </>
            )}
          </Row>
        )}
        {phone !== undefined && (
          <Row label={text('fieldPhone')}>
            <PhoneLink phone={phone} />
          </Row>
        )}
        {met.length > 0 && (
          <Row label={text('fieldPeople')}>
            <ul>
              {met.map((person) => (
                <PersonLine key={person.id} person={person} />
              ))}
            </ul>
          </Row>
        )}
        {about.length > 0 && <Row label={text('fieldRole')}>{about.join(' · ')}</Row>}
        {open.length > 0 && (
          <Row label={text('cardHandIn')}>
            <ul>
              {open.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </Row>
        )}
      </dl>
      {(earlier.length > 0 || lessons.length > 0) && (
        <div class="known">
          <EarlierNotes rounds={earlier} here={application.id} />
          <LessonList lessons={lessons} />
        </div>
      )}
    </div>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function PersonLine({ person: { name, address, title, part } }: { readonly person: Person }) {
  const { text } = useReader();
  // That somebody interviews goes without saying here.
  const about = [title, part && part !== 'interviewer' && text(partWords[part])].filter(Boolean);
  return (
    <li>
      {name ?? address}
      {about.length > 0 && <span class="muted"> · {about.join(', ')}</span>}
    </li>
  );
}

/** One tap to call it, where it is a number and nothing else: "they call me" is none. */
function PhoneLink({ phone }: { readonly phone: string }) {
  const number = phone.trim();
  return /^\+?[\d\s()./-]{5,30}$/.test(number) ? <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{number}</a> : <>{number}</>;
}
