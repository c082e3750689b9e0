/**
 * npm run --silent plan -- [--now 2026-03-02T10:00:00Z] [--zone Europe/Berlin] < backup.json
 *
 * A line of JSON a step. `--now` is the computer's clock where it is not given, `--zone` the user's zone where the backup names none (UTC).
 */
import { plan } from '../core/plan/plan.ts';
import { readQuestion } from './question.ts';

const { facts, now, zone, words } = await readQuestion();

const iso = (instant: number | undefined) => (instant === undefined ? null : new Date(instant).toISOString());

for (const step of plan(facts, now, zone).steps) {
  const { id, rule, application, person, state, opensAt, suggestedAt, dueAt, closesAt, why, drafts } = step;
  const line = {
    id,
    rule,
    application,
    ...(person === undefined ? {} : { person }),
    state,
    opensAt: iso(opensAt),
    suggestedAt: iso(suggestedAt),
    dueAt: iso(dueAt),
    closesAt: iso(closesAt),
    why: words.say(why),
    drafts,
  };
  console.log(JSON.stringify(line));
}
