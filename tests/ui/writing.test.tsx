// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR_MS } from '../../src/core/calendar/time.ts';
import { recordOf, recordsOf } from '../../src/core/facts/facts.ts';
import { english } from '../../src/ui/words/english.ts';
import { choose, click, control, facts, field, has, keep, leave, letter, open, resetWorld, seen, settled, type, world } from './page-world.ts';

vi.mock('../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', async () => ({ browser: (await import('./page-world.ts')).browser }));

const NOW = world.now;
const copied = vi.fn(async (_text: string) => undefined);
const reported = vi.spyOn(console, 'error');

const robin = { kind: 'settings', id: 'settings', name: 'Robin Lind' };
const application = { kind: 'application', id: 'a', company: 'Halden Rail', role: 'train planner', country: 'GB' };
const jon = { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' };
const interview = {
  kind: 'interview',
  id: 'i',
  application: 'a',
  start: NOW - 5 * HOUR_MS,
  durationMinutes: 60,
  zone: 'Europe/London',
  people: ['p'],
  topics: { p: 'the night trains' },
};
const all = [robin, application, jon, interview];
const THANK = 'thank-you:i:p';

beforeEach(() => {
  resetWorld();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  copied.mockClear();
  reported.mockReset().mockImplementation(() => undefined);
});
afterEach(leave);

const BODY = 'Mail';

describe('a letter nobody has touched', () => {
  test('is written anew in the tone that is chosen, which is kept and can be taken back', async () => {
    await keep(...all);
    await open(THANK);
    const before = letter();
    await choose('Tone of your mails', 'Formal');
    expect(recordOf(await facts(), 'application', 'a')?.tone).toBe('formal');
    expect(letter()).not.toBe(before);
    await click('Undo');
    expect(recordOf(await facts(), 'application', 'a')?.tone).toBeUndefined();
    expect(letter()).toBe(before);
  });

  test('greets as the user chooses: by the whole name, or in words of their own', async () => {
    await keep(...all);
    await open(THANK);
    await choose('Form of address', 'Jon Vik');
    expect(letter()).toMatch(/^\S+ Jon Vik,/);
    await choose('Form of address', english('addressOwn'));
    await type(english('fieldAddressOwn'), 'Captain Vik', true);
    expect(recordOf(await facts(), 'person', 'p')?.addressAs).toBe('Captain Vik');
    expect(letter()).toMatch(/^\S+ Captain Vik,/);
    await choose('Form of address', english('addressUsual'));
    expect(recordOf(await facts(), 'person', 'p')?.addressAs).toBeUndefined();
  });

  test('takes a sentence in and leaves it out, also after the window was closed', async () => {
    await keep(robin, application, jon, { ...interview, wishSaid: 'that I ran the depot for a year' });
    await open(THANK);
    const option = [...document.querySelectorAll<HTMLInputElement>('.choices input[type=checkbox]')].find(({ checked }) => checked);
    if (!option) throw new Error('no option is in');
    const before = letter();
    option.click();
    await settled();
    const without = letter();
    expect(without).not.toBe(before);
    await open(THANK);
    expect(letter()).toBe(without);
  });

  test('says what a thank-you is there, until the user knows better (C26)', async () => {
    await keep(...all);
    await open(THANK);
    expect(seen()).toContain('Usual there (United Kingdom): welcome and short.');
    await choose('A thank-you there is', 'Expected');
    expect(recordOf(await facts(), 'application', 'a')?.thanks).toBe('expected');
  });
});

describe('a letter that the user changed', () => {
  test('comes back after the window was closed in the middle of it', async () => {
    await keep(...all);
    await open(THANK);
    await type(BODY, 'Dear Jon,\nmy own words.');
    await open(THANK);
    expect(letter()).toBe('Dear Jon,\nmy own words.');
  });

  test('is written anew only when asked, and comes back', async () => {
    await keep(...all);
    await open(THANK);
    const drafted = letter();
    await type(BODY, `${drafted}\nMy own words.`);
    await choose('Tone of your mails', 'Formal');
    expect(letter()).toBe(`${drafted}\nMy own words.`);
    expect(seen()).toContain(english('draftOutdated'));
    await click(english('writeAnew'));
    expect(letter()).not.toContain('My own words.');
    expect(letter()).not.toBe(drafted);
    await click(english('takeMineBack'));
    expect(letter()).toBe(`${drafted}\nMy own words.`);
  });

  test('stays for good once the user keeps it', async () => {
    await keep(...all);
    await open(THANK);
    await type(BODY, 'My own words.');
    await choose('Tone of your mails', 'Formal');
    await click(english('keepMine'));
    expect(seen()).not.toContain(english('draftOutdated'));
    await open(THANK);
    expect(letter()).toBe('My own words.');
    expect(seen()).not.toContain(english('draftOutdated'));
  });

  test('and changed back is the draft again, which follows the tone', async () => {
    await keep(...all);
    await open(THANK);
    const drafted = letter();
    await type(BODY, 'My own words.');
    await type(BODY, drafted);
    await choose('Tone of your mails', 'Formal');
    expect(seen()).not.toContain(english('draftOutdated'));
    expect(letter()).not.toBe(drafted);
  });
});

describe('what a letter needs', () => {
  const bare = [application, jon, { ...interview, topics: undefined }];

  test('is asked for once, kept as a fact, and unblocks the letter', async () => {
    await keep(...bare);
    await open(THANK);
    expect(control('Copy').matches(':disabled')).toBe(true);
    expect(control(english('putIntoReply')).matches(':disabled')).toBe(true);
    expect(control('New mail in Gmail').matches(':disabled')).toBe(true);
    await type('What did you talk about with Jon Vik?', 'the night trains');
    await type(english('gapFieldYourName'), 'Robin Lind');
    await click(english('fillGaps'));
    expect(recordOf(await facts(), 'interview', 'i')?.topics).toEqual({ p: 'the night trains' });
    expect(recordOf(await facts(), 'settings', 'settings')?.name).toBe('Robin Lind');
    expect(letter()).toContain('the night trains');
    expect(letter()).toContain('Robin Lind');
    expect(control('Copy').matches(':disabled')).toBe(false);
    expect(has(english('fillGaps'))).toBe(false);
    expect(document.activeElement?.className).toBe('letter');
  });

  test('goes into a text that was changed, too, without asking to write it anew', async () => {
    await keep(...bare);
    await open(THANK);
    await type(BODY, 'Dear Jon,\nthank you for [what you talked about].\n[your name]');
    await type('What did you talk about with Jon Vik?', 'the night trains');
    await click(english('fillGaps'));
    expect(letter()).toBe('Dear Jon,\nthank you for the night trains.\n[your name]');
    expect(seen()).not.toContain(english('draftOutdated'));
  });

  test('typed and not put in yet comes back after the window was closed', async () => {
    await keep(...bare);
    await open(THANK);
    await type('What did you talk about with Jon Vik?', 'the night');
    await open(THANK);
    expect(field('What did you talk about with Jon Vik?').value).toBe('the night');
  });

  test('is shown in the text by a click on it', async () => {
    await keep(...bare);
    await open(THANK);
    await click(/^\[what you talked about\]/);
    const area = document.querySelector<HTMLTextAreaElement>('textarea.letter');
    expect(area?.value.slice(area.selectionStart, area.selectionEnd)).toBe('[what you talked about]');
  });
});

describe('a remark on a letter', () => {
  const text = 'Dear Jon,\nthank you for the night trains. I hope you are doing well.\nRobin Lind';

  test('is shown in the text by a click, and left for good by another', async () => {
    await keep(...all);
    await open(THANK);
    await type(BODY, text);
    await click(/hope you are doing well/);
    const area = document.querySelector<HTMLTextAreaElement>('textarea.letter');
    expect(area?.value.slice(area.selectionStart, area.selectionEnd)).toBe('hope you are doing well');
    await click(english('leaveFinding'));
    expect(has(/hope you are doing well/)).toBe(false);
    expect(document.activeElement).toBe(area);
    await type(BODY, `${text}.`);
    await open(THANK);
    expect(has(/hope you are doing well/)).toBe(false);
    await click(english('showFindings'));
    expect(has(/hope you are doing well/)).toBe(true);
  });

  test('that blocks cannot be left', async () => {
    await keep(...all);
    await open(THANK);
    await type(BODY, `${text} [more]`);
    const row = [...document.querySelectorAll('.findings li')].find(({ textContent }) => textContent?.includes('[more]'));
    expect(row?.className).toBe('blocks');
    expect(row?.textContent).not.toContain(english('leaveFinding'));
  });
});

describe('a letter on its way', () => {
  test.each([
    ['in-reply', 'inserted'],
    ['in-mail', 'insertedInMail'],
  ])('%s says where it is', async (insertion, key) => {
    world.insertion = insertion;
    await keep(...all);
    await open(THANK);
    await click(english('putIntoReply'));
    expect(world.toTab).toEqual([{ command: 'insert', input: { text: letter(), subject: field('Subject').value } }]);
    const first = letter();
    expect(seen()).toContain(english(key));
    await type(BODY, 'Changed since.');
    expect(seen()).not.toContain(english(key));
    await click(english('putIntoReply'));
    expect(world.toTab[1]).toMatchObject({ input: { text: 'Changed since.', instead: first } });
  });

  test('is in the clipboard where the page did not take it', async () => {
    world.insertion = 'several-open';
    await keep(...all);
    await open(THANK);
    await click(english('putIntoReply'));
    expect(copied).toHaveBeenCalledExactlyOnceWith(letter());
    expect(seen()).toContain(english('failedSeveralOpen'));
  });

  test('marked as sent leaves nothing typed behind', async () => {
    await keep(...all);
    await open(THANK);
    await type(BODY, 'My own words.');
    await click('Mark as sent');
    expect(recordsOf(await facts(), 'touch')).toMatchObject([{ about: 'thank-you', person: 'p', channel: 'mail' }]);
    expect(JSON.stringify(world.storage.local.items)).not.toContain('My own words.');
    await click('Undo');
    await open(THANK);
    expect(letter()).toBe('My own words.');
  });

  test('whose application was removed is forgotten with the next page', async () => {
    await keep(...all);
    await open(THANK);
    await type(BODY, 'My own words.');
    await keep({ ...interview, removed: true });
    await open('gone');
    await vi.waitFor(() => expect(JSON.stringify(world.storage.local.items)).not.toContain('My own words.'), 3_000);
  });
});

describe('what was typed for a step', () => {
  const typed = () => Object.keys(world.storage.local.items).filter((key) => key.startsWith('typed:'));
  // The pages of other tests still listen to the address, and know of people of their own.
  const ada = { ...jon, id: 'ada', name: 'Ada Moss' };
  const mia = { ...jon, id: 'mia', name: 'Mia Berg', address: 'mia.berg@haldenrail.example' };

  test('that was seen as done is forgotten when the next one is looked at, and that of an open one is kept', async () => {
    await keep(robin, application, ada, mia, { ...interview, people: ['ada', 'mia'] });
    await open('thank-you:i:ada');
    await type(BODY, 'To Ada.');
    await open('thank-you:i:mia');
    await type(BODY, 'To Mia.');
    await vi.waitFor(() => expect(typed()).toHaveLength(2), 10_000);
    const seenAsSent = { id: 't', application: 'a', interview: 'i', person: 'ada', at: NOW, direction: 'out', about: 'thank-you', channel: 'mail' };
    await keep({ kind: 'touch', ...seenAsSent });
    await open('thank-you:i:mia');
    await vi.waitFor(() => expect(typed()).toEqual(['typed:draft:thank-you:i:mia:thank-you']), 10_000);
    expect(letter()).toBe('To Mia.');
  });
});

describe('a step by telephone', () => {
  test('says what to say, and is ticked when the call was made', async () => {
    world.now = NOW + 16 * 24 * HOUR_MS;
    const answered = {
      kind: 'touch',
      id: 't',
      application: 'a',
      interview: 'i',
      person: 'p',
      at: NOW,
      direction: 'out',
      about: 'thank-you',
      channel: 'mail',
    };
    await keep(robin, application, { ...jon, phone: '+44 1904 555 0' }, { ...interview, channel: 'phone', decisionBy: '2026-03-16' }, answered);
    await open('status-promised:i');
    expect(field('What to say')).toBe(document.querySelector('textarea.letter'));
    expect(has(english('putIntoReply'))).toBe(false);
    await click(english('markAsCalled'));
    expect(recordsOf(await facts(), 'touch').find(({ about }) => about === 'status')?.channel).toBe('phone');
  });
});

describe('a thank-you whose time is over', () => {
  test('is still written, with a reason (C28)', async () => {
    world.now = NOW + 96 * HOUR_MS;
    await keep(...all);
    await open(THANK);
    expect(seen()).toContain(english('lateWords'));
    expect(document.querySelector('textarea.letter')).toBeNull();
    expect(control(english('writeLate')).matches(':disabled')).toBe(true);
    await type(english('fieldLate'), 'I was ill until today.');
    await click(english('writeLate'));
    expect(letter()).toContain('I was ill until today');
    await click('Mark as sent');
    expect(recordsOf(await facts(), 'touch')).toMatchObject([{ about: 'thank-you', person: 'p' }]);
  });
});

describe('something to hand in', () => {
  const request = { kind: 'request', id: 'r', application: 'a', what: 'the certificate', due: '2026-03-12', askedAt: NOW - HOUR_MS, person: 'p' };

  test('is ticked by one click, and says what, for whom and by when (C38)', async () => {
    await keep(...all, request);
    await open('request:r');
    const said = [...document.querySelectorAll('h1, .lead')].map(({ textContent }) => textContent).join(' ');
    for (const each of ['certificate', 'Jon Vik', '12']) expect(said).toContain(each);
    expect(letter()).toContain('certificate');
    await click(english('requestDone'));
    expect(recordOf(await facts(), 'request', 'r')?.handedIn).toBe(NOW);
    await click('Undo');
    expect(recordOf(await facts(), 'request', 'r')?.handedIn).toBeUndefined();
  });

  test('has one primary action, and it is the tick', async () => {
    await keep(...all, { ...request, promised: true });
    await open('request:r');
    expect([...document.querySelectorAll('.primary')].map(({ textContent }) => textContent)).toEqual([english('promiseKept')]);
  });
});

describe('a card by post', () => {
  const promised = { ...interview, decisionBy: '2026-03-25' };
  // The post knows one country alone: nothing goes abroad.
  beforeEach(() => {
    world.zone = 'Europe/London';
  });
  const NOTE = 'handwritten-note:i';

  test('keeps where it goes, and is printed with it from a page of its own (C27)', async () => {
    await keep(robin, application, jon, promised);
    await open(NOTE);
    await type('Where to post a card to Jon Vik', '1 Station Road\nYork', true);
    expect(recordOf(await facts(), 'person', 'p')?.postalAddress).toBe('1 Station Road\nYork');
    expect(document.querySelector('.note-address')?.textContent).toBe('Jon Vik\n1 Station Road\nYork');
    expect(document.querySelector('.note-words')?.textContent).toBe(letter());
    await click(english('printNote'));
    expect(world.opened).toEqual([`chrome-extension://ours/ui/dashboard/dashboard.html#step/${encodeURIComponent(NOTE)}`]);
  });

  test('is printed at once in the full page', async () => {
    world.isPopup = false;
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await keep(robin, application, jon, promised);
    await open(NOTE);
    await click(english('printNote'));
    expect(print).toHaveBeenCalledOnce();
    expect(world.opened).toEqual([]);
  });

  test('that would come too late is said beside the thank-you (C27)', async () => {
    await keep(robin, application, jon, { ...interview, decisionBy: '2026-03-12' });
    await open(THANK);
    expect(seen()).toMatch(/Your mail is enough: a card by post would arrive .* and they decide by/);
    await keep(robin, application, jon, promised);
    await open(THANK);
    expect(seen()).not.toContain('Your mail is enough');
  });
});

describe('a request to connect', () => {
  const thanked = {
    kind: 'touch',
    id: 't',
    application: 'a',
    interview: 'i',
    person: 'p',
    at: NOW,
    direction: 'out',
    about: 'thank-you',
    channel: 'mail',
  };
  const CONNECT = 'connection-request:p';
  beforeEach(() => {
    world.now = NOW + 30 * HOUR_MS;
  });

  test.each([
    ['sentWithNote', true],
    ['sentWithoutNote', false],
  ])('is ticked: %s', async (key, withNote) => {
    await keep(...all, thanked);
    await open(CONNECT);
    await click(english(key));
    expect(recordsOf(await facts(), 'touch').filter(({ about }) => about === 'connection')).toMatchObject([
      { person: 'p', channel: 'linkedin', direction: 'out', withNote },
    ]);
  });

  test('counts by what the account may write', async () => {
    await keep(...all, thanked);
    await open(CONNECT);
    expect(seen()).toContain('of 200 characters');
    await choose(english('settingsNoteLength'), '300 characters');
    expect(seen()).toContain('of 300 characters');
  });

  test('takes the address of a profile, as people copy it, and leads there', async () => {
    await keep(...all, thanked);
    await open(CONNECT);
    await type('The LinkedIn profile of Jon Vik', 'my friend Jon', true);
    expect(seen()).toContain(english('notAProfile'));
    await type('The LinkedIn profile of Jon Vik', 'uk.linkedin.com/in/jon-vik-42?trk=x', true);
    expect(recordOf(await facts(), 'person', 'p')?.profile).toBe('https://www.linkedin.com/in/jon-vik-42/');
    expect(control(english('copyAndOpenProfile')).getAttribute('href')).toBe('https://www.linkedin.com/in/jon-vik-42/');
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    await click(english('copyAndOpenProfile'));
    expect(copied).toHaveBeenCalledWith(letter());
    expect(opened).toHaveBeenCalledWith('https://www.linkedin.com/in/jon-vik-42/', '_blank', 'noopener,noreferrer');
  });

  test('asks about the user’s own profile until all of it is in order', async () => {
    await keep(...all, thanked);
    await open(CONNECT);
    for (const part of [/^Photo/, /^Headline/, /^Current position/]) {
      field(part).click();
      await settled();
    }
    expect(seen()).toContain('Your own profile: 3 of 4 in order');
    field(/^Recommendations/).click();
    await settled();
    expect(seen()).not.toContain('Your own profile');
    expect(recordOf(await facts(), 'settings', 'settings')?.profileReady).toEqual(['photo', 'headline', 'position', 'recommendations']);
  });
});
