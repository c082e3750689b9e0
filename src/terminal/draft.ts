/**
 * npm run --silent draft -- --step STEP_ID [--draft DRAFT_ID] [--tone warm|neutral|formal] [--option NAME=on|off]…
 *                           [--now 2026-03-02T10:00:00Z] [--zone Europe/Berlin] < backup.json
 *
 * The draft for a step that `plan` prints, with what is missing in it, what may be taken in or left out, and what the check finds. Without `--draft` the step's first.
 */
import { check } from '../core/drafts/check.ts';
import { type Tone, tones } from '../core/drafts/draft.ts';
import { write } from '../core/drafts/index.ts';
import { plan } from '../core/plan/plan.ts';
import { situationsOf } from '../core/plan/situation.ts';
import { stop } from './options.ts';
import { readQuestion } from './question.ts';

const { facts, now, zone, given, words } = await readQuestion('step', 'draft', 'tone', 'option');

const step = plan(facts, now, zone).steps.find(({ id }) => id === given.step);
if (!step) stop(given.step === undefined ? '--step names a step that `plan` prints' : `There is no step ${given.step}`);
const situation = situationsOf(facts, now, zone).find(({ application }) => application.id === step.application);
const draftId = given.draft ?? step.drafts[0];
if (!situation || draftId === undefined || !step.drafts.includes(draftId))
  stop(`The step ${step.id} has no draft${draftId === undefined ? '' : ` ${draftId}`}`);

const { tone } = given;
if (tone !== undefined && !isTone(tone)) stop(`--tone is ${tones.join(', ')}, not ${tone}`);
const asked = given.option
  ?.split(',')
  .map((option) => /^([^=]+)=(on|off)$/.exec(option) ?? stop(`--option is a name with =on or =off, not ${option}`));
const options = Object.fromEntries((asked ?? []).map(([, name = '', value]) => [name, value === 'on']));
const draft = write(draftId, situation, step, { ...(tone === undefined ? {} : { tone }), options });
const unknown = Object.keys(options).find((name) => !draft.options?.some(({ id }) => id === name));
if (unknown !== undefined)
  stop(`This draft has no option ${unknown}${draft.options?.length ? `, but ${draft.options.map(({ id }) => id).join(', ')}` : ''}`);

console.log(
  JSON.stringify({
    subject: draft.subject,
    paragraphs: draft.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')),
    usedFacts: [...new Set(draft.paragraphs.flat().flatMap((sentence) => sentence.facts))],
    gaps: draft.gaps.map(({ name, hint }) => ({ name, hint: words.say(hint) })),
    options: Object.fromEntries((draft.options ?? []).map(({ id, isIn }) => [id, isIn ? 'on' : 'off'])),
    findings: check(draft, situation, step).map(({ code, blocks, reason, words: found }) => ({
      code,
      blocks,
      reason: words.say(reason),
      words: found ?? null,
    })),
  }),
);

function isTone(word: string): word is Tone {
  return tones.some((tone) => tone === word);
}
