import { filled } from '../parts/filled.ts';
import * as v from 'valibot';
import { type Instant, isDay } from '../../core/calendar/time.ts';
import type { Change, Edit } from '../../core/facts/change.ts';
import type { Application, Interview } from '../../core/facts/records.ts';
import { saysNothing } from '../../core/says-nothing.ts';
import { sentence } from '../../core/sentence.ts';

const text = v.optional(v.string(), '');
const list = <const S extends v.GenericSchema>(item: S) => v.optional(v.array(item), []);

/** The one-minute reflection as it is typed; every field may be empty, or missing in what an earlier Afterview left. */
export const reflectionSchema = v.object({
  /** By person id, those of `added` too. */
  topics: v.optional(v.record(v.string(), v.string()), {}),
  /** People met whom nobody had named before. */
  added: list(v.object({ id: v.string(), name: v.string(), part: v.picklist(['interviewer', 'coordinator', 'recruiter', 'hiring manager']) })),
  wentWell: text,
  wasWeak: text,
  betterAnswer: text,
  wishSaid: text,
  /** What the user promised, `person` being the id of whom to, or empty; `due` a day, or empty. */
  promised: list(v.object({ id: v.string(), what: v.string(), person: v.string(), due: v.string() })),
  /** What they asked for. */
  asked: list(v.object({ id: v.string(), what: v.string(), due: v.string() })),
  decisionBy: text,
  nextStep: text,
  channel: v.optional(v.picklist(['', 'mail', 'phone']), ''),
  noFollowUp: v.optional(v.boolean(), false),
});
export type Reflection = v.InferOutput<typeof reflectionSchema>;

/** The form of a round's reflection, with what is noted of it so far. */
export const reflectionOf = (interview: Interview, { noFollowUp = false }: Application): Reflection => ({
  topics: interview.topics ?? {},
  added: [],
  wentWell: interview.wentWell ?? '',
  wasWeak: interview.wasWeak ?? '',
  betterAnswer: interview.betterAnswer ?? '',
  wishSaid: interview.wishSaid ?? '',
  promised: [],
  asked: [],
  decisionBy: interview.decisionBy ?? '',
  nextStep: interview.nextStep ?? '',
  channel: interview.channel ?? '',
  noFollowUp,
});

const dayOrNone = (value: string) => (isDay(value) ? value : undefined);

/**
 * Keeps the one-minute reflection (C14): the notes and answers with the round, who was met as people of it, what was promised or asked for as requests, "nothing" and "nobody" as none.
 * The step with the id `step` is noted as done, so that a reflection without a word counts too. A day that does not exist is left out.
 */
export function keepReflection(step: string | undefined, interview: Interview, application: Application, typed: Reflection, at: Instant): Change {
  const added = typed.added.filter(({ name }) => !saysNothing(name));
  const left = new Set(typed.added.filter((each) => !added.includes(each)).map(({ id }) => id));
  const topics = Object.fromEntries(
    Object.entries(typed.topics).flatMap(([id, topic]) => (topic.trim() === '' || left.has(id) ? [] : [[id, topic.trim()]])),
  );
  const request = { application: interview.application, interview: interview.id, askedAt: at };
  const edits: Edit[] = [
    {
      kind: 'interview',
      id: interview.id,
      set: {
        topics: Object.keys(topics).length > 0 ? topics : undefined,
        wentWell: filled(typed.wentWell),
        wasWeak: filled(typed.wasWeak),
        betterAnswer: filled(typed.betterAnswer),
        wishSaid: filled(typed.wishSaid),
        decisionBy: dayOrNone(typed.decisionBy),
        nextStep: filled(typed.nextStep),
        channel: typed.channel || undefined,
        ...(added.length > 0 && { people: [...new Set([...(interview.people ?? []), ...added.map(({ id }) => id)])] }),
      },
    },
    ...added.map(({ id, name, part }): Edit => ({ kind: 'person', id, set: { application: interview.application, name: name.trim(), part } })),
    ...typed.promised.flatMap(({ id, what, person, due }): Edit[] =>
      saysNothing(what)
        ? []
        : [
            {
              kind: 'request',
              id,
              set: { ...request, what: what.trim(), promised: true, due: dayOrNone(due), person: left.has(person) ? undefined : filled(person) },
            },
          ],
    ),
    ...typed.asked.flatMap(({ id, what, due }): Edit[] =>
      saysNothing(what) ? [] : [{ kind: 'request', id, set: { ...request, what: what.trim(), due: dayOrNone(due) } }],
    ),
    ...(typed.noFollowUp === (application.noFollowUp ?? false)
      ? []
      : [{ kind: 'application' as const, id: application.id, set: { noFollowUp: typed.noFollowUp } }]),
    ...(step === undefined ? [] : [{ kind: 'mark' as const, id: `mark:${step}`, set: { step, as: 'done' as const, at } }]),
  ];
  return { edits, said: sentence('reflectionKept') };
}
