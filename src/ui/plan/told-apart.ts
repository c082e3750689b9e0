import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import type { Sentence } from '../../core/sentence.ts';

/** What tells a step from others of the same name in a list: the employer or the role, and what else is known of the person. Undefined where none has its name. */
export function toldApart(
  step: PlannedStep,
  list: readonly PlannedStep[],
  situations: readonly Situation[],
  say: (sentence: Sentence) => string,
): string | undefined {
  const others = list.filter((each) => each.id !== step.id && each.rule === step.rule && say(each.title) === say(step.title));
  if (others.length === 0) return undefined;
  const applicationOf = ({ application }: PlannedStep) => situations.find((each) => each.application.id === application)?.application;
  const own = applicationOf(step);
  const elsewhere = others.filter(({ application }) => application !== step.application);
  const isSameCompany = elsewhere.every((each) => applicationOf(each)?.company === own?.company);
  const where = elsewhere.length === 0 ? undefined : isSameCompany ? own?.role : own?.company;
  const person = situations.find(({ application }) => application.id === step.application)?.people.find(({ id }) => id === step.person);
  const who = elsewhere.length === others.length ? undefined : (person?.title ?? person?.address);
  return [who, where].filter(Boolean).join(' · ') || undefined;
}
