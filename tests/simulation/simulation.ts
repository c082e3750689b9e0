/**
 * npm run --silent simulate -- [--from SEED] [--count N]
 *
 * Plays whole job searches, each from its seed, against what holds in every one of them: "N histories, M violations". The first violations stand on stderr, each with
 * the seed that plays it again; then the exit code is 1. From seed 1, 300 of them, where nothing else is said.
 */
import { readOptions, stop } from '../../src/terminal/options.ts';
import { type Violation, play } from './play.ts';

const MOST_SHOWN = 10;

const given = readOptions(['from', 'count']);
const [from, count] = [wholeNumber('from', '1'), wholeNumber('count', '300')];
const violations: Violation[] = [];
for (let seed = from; seed < from + count; seed++) violations.push(...(await play(seed)));

for (const { seed, invariant, application, at, detail, after } of violations.slice(0, MOST_SHOWN)) {
  console.error(`seed ${seed}, ${new Date(at).toISOString()}${application === undefined ? '' : `, ${application}`}: ${invariant}: ${detail}`);
  for (const line of after) console.error(`    after ${line}`);
}
if (violations.length > MOST_SHOWN) console.error(`and ${violations.length - MOST_SHOWN} more`);
console.log(`${count} histories, ${violations.length} violations`);
process.exitCode = violations.length > 0 ? 1 : 0;

function wholeNumber(name: 'from' | 'count', otherwise: string): number {
  const text = given[name] ?? otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : stop(`--${name} is a whole number, not ${text}`);
}
