import type { CalendarEntry } from '../calendar/ics/write-calendar.ts';
import { type Instant, MINUTE_MS, type Zone } from '../calendar/time.ts';
import { type Facts, latestStamp, recordOf, recordsOf } from '../facts/facts.ts';
import type { Interview } from '../facts/records.ts';
import { stampedAt } from '../facts/stamp.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { plan } from './plan.ts';
import { ASSUMED_MINUTES } from './round.ts';
import { type PlannedStep, isEnded } from './step.ts';

/** An event of the user's calendar before it is put into words; `lines` are its description, the user's own or a mail's words as they are. */
export interface EntryToSay extends Omit<CalendarEntry, 'title' | 'description'> {
  readonly title: Sentence;
  readonly lines: readonly (Sentence | string)[];
}

export interface CalendarChoices {
  /** Only of this application, by its id. */
  readonly application?: string;
  /** Also what there is to do and to write. */
  readonly withSteps: boolean;
  /** Whether it says what it is about: a calendar is often shared with an employer, so without it an event gives neither search nor names away. */
  readonly isPlain: boolean;
}

/** A step stands in the calendar as a mark at its best time: its window may be days, in which nobody is busy with it. */
const STEP_MINUTES = 15;

/**
 * What goes into the user's own calendar (C61): the interviews whose start is known, and where wanted the steps that are still to do, by start. What is called off
 * or done before its time came is there as cancelled, so that it goes away where it was saved before. `machineZone` serves where the settings name no zone.
 */
export function calendarEntries(facts: Facts, now: Instant, machineZone: Zone, choices: CalendarChoices): EntryToSay[] {
  const { application } = choices;
  const isWanted = (each: { readonly application: string }) => application === undefined || each.application === application;
  const interviews = recordsOf(facts, 'interview').filter(isWanted);
  const calledOff = new Set(interviews.filter(({ cancelled }) => cancelled).map(({ id }) => id));
  const stepsOf = (known: Facts) => plan(known, now, machineZone).steps.filter(isWanted);
  const steps = choices.withSteps ? stepsOf(facts) : [];
  // The steps after an interview that was called off are gone from the plan, and may stand in the calendar.
  const planned = new Set(steps.map(({ id }) => id));
  const isGone = ({ id, interview = '' }: PlannedStep) => calledOff.has(interview) && !planned.has(id);
  const gone = choices.withSteps && calledOff.size > 0 ? stepsOf(asIfAgreed(facts, calledOff)).filter(isGone) : [];
  const zone = recordOf(facts, 'settings', 'settings')?.zone ?? machineZone;
  return [
    ...interviews.flatMap((interview) => interviewEntry(facts, interview, now, choices) ?? []),
    ...steps.flatMap((step) => stepEntry(facts, step, false, { now, zone, choices }) ?? []),
    ...gone.flatMap((step) => stepEntry(facts, step, true, { now, zone, choices }) ?? []),
  ].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

function asIfAgreed(facts: Facts, calledOff: ReadonlySet<string>): Facts {
  return new Map(
    [...facts].map(([id, entry]) => {
      if (entry.removed || !calledOff.has(id) || entry.record.kind !== 'interview') return [id, entry];
      return [id, { ...entry, record: { ...entry.record, cancelled: false } }];
    }),
  );
}

function interviewEntry(facts: Facts, interview: Interview, now: Instant, { isPlain }: CalendarChoices): EntryToSay | undefined {
  const { id, start, durationMinutes = ASSUMED_MINUTES, link, phone, place = link ?? phone, round, cancelled: isCancelled = false } = interview;
  if (start === undefined) return undefined;
  const end = start + durationMinutes * MINUTE_MS;
  // What was called off and is past is nothing to say any more.
  if (isCancelled && end <= now) return undefined;
  const { company, role } = recordOf(facts, 'application', interview.application) ?? {};
  const changedAt = Math.max(
    editedAt(facts, interview.id, ['start', 'durationMinutes', 'place', 'link', 'phone', 'round', 'cancelled']),
    editedAt(facts, interview.application, ['company', 'role']),
  );
  const base = { id, start, end, isCancelled, isFree: false, changedAt };
  if (!isPlain) return { ...base, title: sentence('calendarAppointment'), lines: [] };
  return {
    ...base,
    title: company?.trim() ? sentence('calendarInterviewWith', { company: company.trim() }) : sentence('calendarInterview'),
    lines: [role, round, link, phone].flatMap((words) => words?.trim() || []),
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
  };
}

interface About {
  readonly now: Instant;
  readonly zone: Zone;
  readonly choices: CalendarChoices;
}

function stepEntry(facts: Facts, step: PlannedStep, isCalledOff: boolean, { now, zone, choices }: About): EntryToSay | undefined {
  const { id, does, state, opensAt, suggestedAt, putOffUntil, returnedAt, dueAt, closesAt } = step;
  // Where the user put it off to is where they look for it.
  const start = Math.max(suggestedAt, putOffUntil ?? returnedAt ?? 0);
  const isToCome = start > now;
  // A step at leisure has no time. What was done after its time came stands in the calendar where it was done.
  const isCancelled = isEnded(state) || isCalledOff;
  if (does === 'wait' || start === 0 || (isCancelled && !isToCome)) return undefined;
  const at = (instant: Instant) => ({ instant, zone });
  const window = [
    ...(opensAt < start ? [sentence('calendarOpens', { at: at(opensAt) })] : []),
    ...(dueAt === undefined ? [] : [sentence('calendarDue', { at: at(dueAt) })]),
    ...(closesAt === undefined || closesAt === dueAt ? [] : [sentence('calendarCloses', { at: at(closesAt) })]),
  ];
  return {
    id,
    start,
    end: start + STEP_MINUTES * MINUTE_MS,
    isCancelled,
    isFree: true,
    // Many facts make a step what it is, and any edit may be one of them.
    changedAt: stampedAt(latestStamp(facts)),
    title: choices.isPlain ? step.title : sentence(does === 'write' ? 'calendarToWrite' : 'calendarToDo'),
    lines: choices.isPlain ? [step.whyNow, ...window] : window,
  };
}

/** When the latest of these fields was edited. */
const editedAt = (facts: Facts, id: string, fields: readonly string[]): Instant =>
  Math.max(0, ...fields.map((field) => stampedAt(facts.get(id)?.stamps[field] ?? '')));
