import { check } from '../../../src/core/drafts/check.ts';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { recordsOf } from '../../../src/core/facts/facts.ts';
import { type Situation, situationsOf } from '../../../src/core/plan/situation.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import type { Search } from '../search.ts';
import { type Found, type Invariant, type Moment, found, isOffered } from './invariant.ts';

/** What the check finds where a letter goes astray. */
const astray = new Set(['wrong-name', 'wrong-company', 'other-name', 'name-spelling']);

/** Every letter of every step on offer can be written, and names nobody of another employer (C20–C22). */
export const letters: Invariant = {
  id: 'letters',
  watch: (search) => {
    const written = new Set<string>();
    return (moment) => {
      const fresh = moment.plan.steps.filter((step) => isOffered(step) && step.drafts.length > 0 && !written.has(step.id));
      if (fresh.length === 0) return [];
      const situations = new Map(
        situationsOf(moment.facts, moment.now, search.machine.zone).map((situation) => [situation.application.id, situation]),
      );
      return fresh.flatMap((step) => {
        written.add(step.id);
        const situation = situations.get(step.application);
        return situation ? step.drafts.flatMap((draft) => wrongWith(search, moment, situation, step, draft)) : [];
      });
    };
  },
};

function wrongWith(search: Search, { facts }: Moment, situation: Situation, step: PlannedStep, id: string): Found[] {
  try {
    const draft = search.tried.writeDraft(id, situation, step);
    const text = `${draft.subject}\n${textOf(draft)}`;
    const strangers = [
      ...recordsOf(facts, 'person').flatMap(({ application, name }) => (application === step.application ? [] : (name ?? []))),
      ...situation.otherCompanies.filter((other) => step.rule !== 'withdraw' || other !== situation.acceptedElsewhere?.application.company),
    ].filter((name) => text.includes(name));
    const findings = check(draft, situation, step).filter(({ code }) => astray.has(code));
    return [
      ...strangers.map((name) => found(step, `${id} for ${step.id} names ${name}`)),
      ...findings.map(({ code, words }) => found(step, `${id} for ${step.id}: ${code} "${words}"`)),
      ...(/undefined|NaN|\[object/.test(text) ? [found(step, `${id} for ${step.id} reads "${text}"`)] : []),
      ...(draft.paragraphs.length === 0 ? [found(step, `${id} for ${step.id} is empty`)] : []),
    ];
  } catch (error) {
    return [found(step, `${id} for ${step.id}: ${String(error)}`)];
  }
}
