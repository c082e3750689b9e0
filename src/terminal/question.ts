import { text } from 'node:stream/consumers';
import { type Instant, type Zone, isZone, parseInstant } from '../core/calendar/time.ts';
import { parseBackup } from '../core/facts/backup.ts';
import { type Facts, recordsOf } from '../core/facts/facts.ts';
import { english } from '../ui/words/english.ts';
import { type Words, createWords } from '../ui/words/words.ts';
import { readOptions, stop } from './options.ts';

/** What `plan` and `draft` are asked: facts from a backup on stdin, the moment, and the zone of a user who set none. */
export interface Question {
  readonly facts: Facts;
  readonly now: Instant;
  readonly zone: Zone;
  /** The other options. */
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly words: Words;
}

/** Reads the options `--now` (default: the computer's clock), `--zone` (default: UTC) and those named, and the backup. Ends the program where one is wrong. */
export async function readQuestion(...names: readonly string[]): Promise<Question> {
  const given = readOptions(['now', 'zone', ...names]);
  const now = given.now === undefined ? Date.now() : parseInstant(given.now);
  if (now === undefined) stop(`--now is an instant with its offset, such as 2026-03-02T10:00:00Z, not ${given.now}`);
  const zone = given.zone ?? 'UTC';
  if (!isZone(zone)) stop(`--zone is a zone such as Europe/Berlin, not ${zone}`);
  const backup = parseBackup(await text(process.stdin), now);
  if (!backup.ok) stop(`stdin: ${backup.code}${backup.detail === undefined ? '' : `: ${backup.detail}`}`);
  const facts = backup.value;
  const usersZone = recordsOf(facts, 'settings')[0]?.zone ?? zone;
  return { facts, now, zone, given, words: createWords({ lookup: english, locale: 'en-GB', zone: usersZone, now }) };
}
