import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const backup = (name: string) => readFileSync(join(root, 'tests/backups', `${name}.json`), 'utf8');

function run(door: string, args: readonly string[], input: string, TZ = 'UTC') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['build.mjs', 'run', door, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, TZ },
  });
  return { stdout, stderr, status };
}
const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

// Each run starts a program of its own.
describe('plan and draft at a shell prompt', () => {
  test('plan prints a line a step, the same on every machine', () => {
    const args = ['--now', '2026-03-03T18:00:00Z'];
    const { stdout, status } = run('plan', args, backup('first-round'));
    expect(status).toBe(0);
    expect(lines(stdout).find(({ rule }) => rule === 'thank-you')).toEqual({
      id: 'thank-you:lindqvist-1:dana',
      rule: 'thank-you',
      application: 'lindqvist',
      person: 'dana',
      state: 'due',
      opensAt: '2026-03-03T14:30:00.000Z',
      suggestedAt: '2026-03-03T17:30:00.000Z',
      dueAt: '2026-03-04T14:30:00.000Z',
      closesAt: '2026-03-06T14:30:00.000Z',
      why: 'You met Dana Reyes today; a thank-you lands best within a day, by tomorrow, 15:30. Custom there (Germany): optional, and three sentences are plenty.',
      drafts: ['thank-you'],
    });
    expect(run('plan', args, backup('first-round'), 'Pacific/Kiritimati').stdout).toBe(stdout);
  });

  test('plan moves the question over a Monday holiday', () => {
    const { stdout } = run('plan', ['--now', '2026-05-26T13:00:00Z'], backup('panel-of-three'));
    expect(lines(stdout).find(({ rule }) => rule === 'status-promised')).toMatchObject({ opensAt: '2026-05-26T16:00:00.000Z', state: 'quiet' });
  });

  const ask = (...args: string[]) => {
    const { stdout, stderr } = run('draft', ['--now', '2026-05-20T19:00:00Z', ...args], backup('panel-of-three'));
    expect(stderr).toBe('');
    return lines(stdout)[0] as { subject: string; paragraphs: string[]; usedFacts: string[]; options: Record<string, string> };
  };

  test('draft prints what is written, what it rests on, and what the check says', () => {
    const mei = ask('--step', 'thank-you:harbor-panel:mei');
    expect(mei).toMatchObject({ gaps: [], findings: [], options: { 'wish-said': 'on', 'weak-answer': 'off', 'next-step': 'off' } });
    expect(mei.paragraphs[0]).toMatch(/^(?:Dear|Hello) Mei,$/);
    expect(mei.paragraphs.join('\n')).toContain('keeping one set of components for web and tablet');
    expect(mei.usedFacts).toEqual(expect.arrayContaining(['mei.name', 'harbor-panel.start', 'harbor-panel.topics', 'settings.name']));
    expect(Object.keys(mei)).toEqual(expect.arrayContaining(['subject', 'paragraphs', 'usedFacts', 'gaps', 'findings']));
  });

  test('draft takes a tone, and what to take in and to leave out', () => {
    const mei = ask('--step', 'thank-you:harbor-panel:mei', '--tone', 'formal', '--option', 'wish-said=off', '--option', 'next-step=on');
    expect(mei.options).toEqual({ 'wish-said': 'off', 'weak-answer': 'off', 'next-step': 'on' });
    expect(mei.paragraphs[0]).toBe('Dear Mei Tanaka,');
    expect(mei.paragraphs.join('\n')).toMatch(/a half-day with the team.*Friday, 22 May/s);
  });

  test('draft hands in what was promised', () => {
    expect(ask('--step', 'request:case-study')).toMatchObject({ subject: 'As promised: the case study on the booking form', gaps: [], findings: [] });
  });

  test.each([
    ['draft', ['--now', '2026-05-20T19:00:00Z', '--step', 'nope'], backup('first-round'), 'There is no step nope'],
    ['draft', ['--now', '2026-05-20T19:00:00Z'], backup('first-round'), '--step names a step'],
    ['draft', ['--step', 'thank-you:lindqvist-1:dana', '--tone', 'shrill'], backup('first-round'), '--tone is warm, neutral, formal'],
    ['draft', ['--step', 'thank-you:lindqvist-1:dana', '--option', 'next-step'], backup('first-round'), '--option is a name with =on or =off'],
    ['draft', ['--step', 'thank-you:lindqvist-1:dana', '--option', 'mood=on'], backup('first-round'), 'no option mood, but wish-said'],
    ['plan', ['--now', 'noon'], backup('first-round'), '--now is an instant'],
    ['plan', ['--now', '2026-05-20T19:00:00'], backup('first-round'), '--now is an instant with its offset'],
    ['draft', ['stray'], backup('first-round'), "Unexpected argument 'stray'"],
    ['dates', ['--color'], '', "Unknown option '--color'"],
    ['plan', ['--zone', 'Mars/Olympus'], backup('first-round'), '--zone is a zone'],
    ['plan', ['--color'], backup('first-round'), '--color'],
    ['plan', [], 'not json', 'not-a-backup'],
  ])('%s %j says what is wrong and ends with 1', (door, args, input, words) => {
    const { stdout, stderr, status } = run(door, args, input);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('dates names the line whose day or zone does not exist, and answers the others', () => {
    const questions = [
      { reference: '2026-13-45' },
      { reference: '2026-02-30' },
      { reference: '2026-02-20', zone: 'Mars/X' },
      { reference: '2026-02-20T23:00:00+01:00', zone: 'Asia/Tokyo' },
    ];
    const { stdout, stderr, status } = run('dates', [], questions.map((question) => JSON.stringify({ text: 'tomorrow', ...question })).join('\n'));
    expect(lines(stdout)).toMatchObject([{ found: [{ start: '2026-02-22' }] }]);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^line 1: reference /),
      expect.stringMatching(/^line 2: reference /),
      expect.stringMatching(/^line 3: zone /),
    ]);
    expect(status).toBe(1);
  });
});
