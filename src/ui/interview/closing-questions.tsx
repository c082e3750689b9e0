import type { Interview } from '../../core/facts/records.ts';
import { isDay } from '../../core/calendar/time.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import { answerApplication, answerInterview, answerWithNewPerson } from './answer-changes.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Choice, Field } from '../parts/field.tsx';
import { fullDay } from './full-date.ts';
import { KeptField } from '../parts/kept-field.tsx';
import { NeededAfter } from './needed-after.tsx';
import { PersonChoice } from '../parts/person-choice.tsx';
import { useReader } from '../parts/reader.ts';

interface ClosingQuestionsProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly interview: Interview;
}

/** What to ask before the interview ends (C11), each question with the place for its answer, which is kept at once and moves the plan. */
export function ClosingQuestions({ afterview, situation, interview }: ClosingQuestionsProps) {
  const { text } = useReader();
  const { application, people } = situation;
  const answer = (set: Parameters<typeof answerInterview>[1]) => afterview.change(() => ok(answerInterview(interview, set)));
  const personChoice = (field: 'answerFrom' | 'contact', label: string) => (
    <PersonChoice
      label={label}
      nameLabel={text('fieldName')}
      people={people}
      value={interview[field] ?? ''}
      onChoose={(id) => void answer({ [field]: id || undefined })}
      onNew={(name) => void afterview.change(() => ok(answerWithNewPerson(interview, field, `person:${crypto.randomUUID()}`, name)))}
    />
  );
  return (
    <section class="questions" aria-labelledby="questions">
      <h2 id="questions">{text('questionsTitle')}</h2>
      <div class="form on-screen">
        <KeptField
          wide
          label={text('closingNext')}
          typedAs={`next-step:${interview.id}`}
          kept={interview.nextStep ?? ''}
          onKeep={(next) => answer({ nextStep: next || undefined })}
        />
        <DayField label={text('closingBy')} kept={interview.decisionBy ?? ''} onKeep={(day) => void answer({ decisionBy: day || undefined })} />
        <Choice
          label={text('closingChannel')}
          value={interview.channel ?? ''}
          options={[
            { value: '', label: text('notKnownYet') },
            { value: 'mail', label: text('channelMail') },
            { value: 'phone', label: text('channelPhone') },
          ]}
          onChange={(channel) => void answer({ channel: channel === 'mail' || channel === 'phone' ? channel : undefined })}
        />
        {personChoice('answerFrom', text('closingFrom'))}
        {personChoice('contact', text('closingContact'))}
        <Choice
          wide
          label={text('closingFollowUp')}
          value={application.noFollowUp === undefined ? '' : application.noFollowUp ? 'no' : 'yes'}
          options={[
            { value: '', label: text('notKnownYet') },
            { value: 'yes', label: text('followUpWelcome') },
            { value: 'no', label: text('followUpNot') },
          ]}
          onChange={(said) =>
            void afterview.change(() => ok(answerApplication(application, { noFollowUp: said === '' ? undefined : said === 'no' })))
          }
        />
        <NeededAfter afterview={afterview} interview={interview} requests={situation.requests} />
      </div>
      <OnPaper situation={situation} interview={interview} />
    </section>
  );
}

/** A day is kept as soon as it is whole: while its year is typed, it is a day of the year 2. */
function DayField({ label, kept, onKeep }: { readonly label: string; readonly kept: string; readonly onKeep: (day: string) => void }) {
  return (
    <Field
      label={label}
      type="date"
      value={kept}
      onChange={(day) => {
        if (day !== kept && (day === '' || isDay(day))) onKeep(day);
      }}
    />
  );
}

/** The questions to take along: what is known, else a line to write on. */
function OnPaper({ situation, interview }: Omit<ClosingQuestionsProps, 'afterview'>) {
  const { text, locale } = useReader();
  const { application, people, requests } = situation;
  const nameOf = (id: string | undefined) => {
    const person = people.find((each) => each.id === id);
    return person?.name ?? person?.address;
  };
  const { nextStep, decisionBy, channel, answerFrom, contact } = interview;
  const needed = requests.filter((request) => request.interview === interview.id && request.promised !== true).map(({ what }) => what);
  const asked: readonly (readonly [string, string | undefined])[] = [
    ['closingNext', nextStep],
    ['closingBy', decisionBy && fullDay(decisionBy, locale)],
    ['closingFrom', nameOf(answerFrom)],
    ['closingChannel', channel && text(channel === 'mail' ? 'channelMail' : 'channelPhone')],
    ['closingFollowUp', application.noFollowUp === undefined ? undefined : text(application.noFollowUp ? 'followUpNot' : 'followUpWelcome')],
    ['closingNeeded', needed.length > 0 ? needed.join(', ') : undefined],
    ['closingContact', nameOf(contact)],
  ];
  return (
    <dl class="on-paper">
      {asked.map(([key, answer]) => (
        <div key={key}>
          <dt>{text(key)}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
