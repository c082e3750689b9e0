// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/core/calendar/time.ts';
import { recordsOf } from '../../../src/core/facts/facts.ts';
import { english } from '../../../src/ui/words/english.ts';
import { choose, click, control, facts, field, has, keep, leave, openPage, resetWorld, seen, settled, type, world } from '../page-world.ts';

vi.mock('../../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../../src/browser/browser.ts', async () => ({ browser: (await import('../page-world.ts')).browser }));
/** Tuesday 10 March 2026, 19:00 in Oslo. */
const NOW = world.now;
type Kept = { readonly id: string; readonly [field: string]: unknown };
const application = (id: string, fields: object = {}): Kept => ({ kind: 'application', id, company: `Firm ${id}`, ...fields });
const round = (of: string, daysAgo: number): Kept => ({
  kind: 'interview',
  id: `round-${of}`,
  application: of,
  start: NOW - daysAgo * DAY_MS,
  durationMinutes: 60,
  zone: 'Europe/Oslo',
  people: [],
});
const effort = (id: string, daysAgo: number, fields: object = {}): Kept => ({
  kind: 'effort',
  id,
  at: NOW - daysAgo * DAY_MS - HOUR_MS,
  what: 'contact',
  ...fields,
});

async function open(hash: string, ...records: Kept[]) {
  if (records.length > 0) await keep(...records);
  await openPage('dashboard', hash);
}
const efforts = async () => recordsOf(await facts(), 'effort').map(({ what, note, at }) => [what, note, at]);
const count = () => document.querySelector('.effort-count')?.textContent;
const cells = () => [...document.querySelectorAll('.effort-log tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
const section = (title: string) => [...document.querySelectorAll('section')].find((each) => each.querySelector('h2')?.textContent === english(title));
const remove = (label: string) => document.querySelector<HTMLElement>(`button[aria-label="${label}"]`);

beforeEach(resetWorld);
afterEach(leave);

describe('the week', () => {
  test('of somebody who has nothing yet says what a step is, and how many are wanted', async () => {
    await open('#search');
    expect(document.title).toBe('Your week · Afterview');
    expect(count()).toBe('0 of 5 steps');
    expect(seen()).toContain(english('searchNone'));
    expect(seen()).toContain(english('effortLogNothing'));
    expect(has(english('effortLogSave'))).toBe(false);
  });

  test('takes a step by one click, or with a few words and another day, and gives each back', async () => {
    await open('#search');
    await click('Applied');
    expect(await efforts()).toEqual([['application', undefined, NOW]]);
    expect(count()).toBe('1 of 5 steps');

    await type(english('addEffortNote'), ' Coffee with Ada ');
    await type(english('addEffortDay'), '2026-03-09');
    await click('Spoke with somebody');
    expect(await efforts()).toContainEqual(['contact', 'Coffee with Ada', Date.UTC(2026, 2, 9, 11)]);
    // The next click is a step of its own, of today.
    expect([field(english('addEffortNote')).value, field(english('addEffortDay')).value]).toEqual(['', '2026-03-10']);
    expect(count()).toBe('2 of 5 steps');

    await click('Undo');
    expect(count()).toBe('1 of 5 steps');
  });

  test('takes no step of tomorrow', async () => {
    await open('#search');
    await type(english('addEffortDay'), '2026-03-11');
    expect(seen()).toContain(english('addEffortDayMissing'));
    expect(control('Applied').hasAttribute('disabled')).toBe(true);
  });

  test('begins on Monday', async () => {
    await open('#search', effort('sunday', 2), effort('monday', 1));
    expect(count()).toBe('1 of 5 steps');
    expect(cells()).toHaveLength(2);
  });

  test('counts what Afterview saw by itself, and shows what waits beside it (C50)', async () => {
    const thanked = { kind: 'touch', id: 't', application: 'a', at: NOW - HOUR_MS, direction: 'out', about: 'thank-you', channel: 'mail' };
    await open('#search', application('a', { country: 'NO' }), round('a', 0.2), thanked, application('b'));
    // The second process takes the weight off the first: three are enough.
    expect(count()).toBe('1 of 3 steps');
    expect(section('weekWaitsTitle')?.textContent).toContain('Wait for Firm a');
    expect(section('weekWaitsTitle')?.querySelector('a')?.getAttribute('href')).toBe('#step/quiet-period%3Around-a');
    expect(cells()[0]).toEqual(['10 Mar 2026', english('effortThankYou'), 'Firm a']);
  });

  test('promises the treat the user chose, and gives it for steps alone: a no takes nothing away (C52)', async () => {
    const done = [effort('x', 0), effort('y', 0.2)];
    await open('#search', application('a'), application('b'), ...done);
    await choose(english('weekPlanFloor'), '2');
    await type(english('weekPlanTreat'), 'a swim');
    await click(english('weekPlanKeep'));
    expect(recordsOf(await facts(), 'settings')).toMatchObject([{ weeklyFloor: 2, treat: 'a swim' }]);
    const earned = 'Earned: a swim. For what you did, whatever they answer.';
    expect(seen()).toContain(earned);

    // Both say no, and nothing of it is taken back. Only the next week, with no process under way, wants more.
    const settings = { kind: 'settings', id: 'settings', weeklyFloor: 2, treat: 'a swim' };
    const no = { stage: 'rejected', stagedAt: NOW };
    await open('#search', settings, application('a', no), application('b', no), ...done);
    expect(seen()).toContain(earned);
    world.now += 7 * DAY_MS;
    await open('#search');
    expect(count()).toBe('0 of 4 steps');
    expect(seen()).toContain('When they are done: a swim.');
  });

  test('with no number set only counts', async () => {
    await open('#search', { kind: 'settings', id: 'settings', weeklyFloor: 0 }, effort('x', 0));
    expect(count()).toBe('1 step');
    expect(document.querySelector('.effort-bar')).toBeNull();
  });

  test('stands as one line below what waits, and leads here', async () => {
    await open('', application('a', { country: 'NO' }), application('b'));
    const line = document.querySelector<HTMLElement>('.week-line a');
    expect(line?.textContent).toBe('Your week: 0 of 3 steps');
    line?.click();
    await settled();
    expect(document.querySelector('h1')?.textContent).toBe(english('weekTitle'));
  });
});

describe('everything done', () => {
  test('has what the user noted removed again, and nothing that Afterview saw', async () => {
    const thanked = { kind: 'touch', id: 't', application: 'a', at: NOW - 3 * DAY_MS, direction: 'out', about: 'thank-you', channel: 'mail' };
    await open('#search', application('a'), thanked, effort('x', 1, { note: 'Ada' }));
    expect(cells().map(([, what]) => what)).toEqual(['Spoke with somebodyAda', english('effortThankYou')]);
    expect(document.querySelectorAll('.effort-log td button')).toHaveLength(1);
    remove('Remove: Spoke with somebody, 9 Mar 2026')?.click();
    await settled();
    expect(cells()).toHaveLength(1);
    await click('Undo');
    expect(cells()).toHaveLength(2);
  });

  test('is saved as a file that no spreadsheet runs (C52)', async () => {
    await open('#search', effort('x', 1, { note: '=HYPERLINK("https://evil.example")' }), effort('y', 0, { note: 'Ærlig talt' }));
    const names: string[] = [];
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${saved.push(file as Blob)}`);
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    control(english('effortLogSave')).click();
    await settled();
    vi.restoreAllMocks();
    expect(names).toEqual(['job-search-2026-03-10.csv']);
    expect(saved[0]?.type).toBe('text/csv');
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result as ArrayBuffer)));
      reader.readAsArrayBuffer(saved[0] ?? new Blob());
    });
    expect(text.split('\r\n')).toEqual([
      '\uFEFF"Day","What","Employer","Note"',
      '"2026-03-09","Spoke with somebody","","\'=HYPERLINK(""https://evil.example"")"',
      '"2026-03-10","Spoke with somebody","","Ærlig talt"',
      '',
    ]);
  });
});

describe('what I learn', () => {
  const went = (strong: number, rough: number) =>
    Array.from({ length: strong + rough }, (_, index) => ({ question: 'Why us?', went: index < strong ? 'strong' : 'rough' }));
  const three = ['a', 'b', 'c'].flatMap((id, index): Kept[] => [
    application(id),
    round(id, 30 - index * 5),
    {
      kind: 'review',
      id: `review:${id}`,
      application: id,
      interview: `round-${id}`,
      at: NOW - (29 - index * 5) * DAY_MS,
      questions: went(1 + index * 2, 3 - index),
    },
    { kind: 'touch', id: `t${id}`, application: id, at: NOW - (26 - index * 5) * DAY_MS, direction: 'in', about: 'status', channel: 'mail' },
  ]);

  test('draws nothing from nothing, and says what is missing (C57)', async () => {
    await open('#learn');
    expect(document.querySelectorAll('.learned svg, .learned table, .learned li')).toHaveLength(0);
    for (const words of ['3 more reviews', '3 more applications', '3 more answers', '2 more weeks']) expect(seen()).toContain(words);
  });

  test('draws four pictures, each with a sentence and with its numbers in words (C57)', async () => {
    await open('#learn', ...three, effort('x', 20), effort('y', 1));
    const of = (title: string) => section(title)?.textContent ?? '';
    expect(of('learnQuestionsTitle')).toContain('More of your answers are strong than at first: 83% in the later reviews, 25% in the earlier ones.');
    expect(of('learnStagesTitle')).toContain('First interview3 of 3');
    expect(of('learnAnswersTitle')).toContain('Half of the 3 answers came within 4 days');
    expect(of('learnAnswersTitle')).toContain('Firm a4 days');
    const rows = (title: string) =>
      [...(section(title)?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows('learnQuestionsTitle')).toEqual([
      ['Review', 'Strong', 'OK', 'Rough'],
      ['9 Feb 2026 · Firm a', '1', '0', '3'],
      ['14 Feb 2026 · Firm b', '3', '0', '2'],
      ['19 Feb 2026 · Firm c', '5', '0', '1'],
    ]);
    expect(rows('learnWeeksTitle').at(-1)).toEqual([english('learnThisWeek'), '1']);
    // The drawings are silent: what they show is said beside them.
    expect(document.querySelectorAll('.learned svg:not([aria-hidden=true])')).toHaveLength(0);
    expect(document.querySelectorAll('.learned rect').length).toBeGreaterThan(10);
  });
});
