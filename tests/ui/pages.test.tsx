// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR_MS } from '../../src/core/calendar/time.ts';
import { recordsOf } from '../../src/core/facts/facts.ts';
import type { Reading } from '../../src/core/mail/reading.ts';
import { english } from '../../src/ui/words/english.ts';
import { at, head, read, reading } from '../core/capture/sample.ts';
import { choose, control, facts, field, keep, leave, openPage, resetWorld, seen, settled, type, world } from './page-world.ts';

vi.mock('../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', async () => ({ browser: (await import('./page-world.ts')).browser }));

const NOW = world.now;
async function click(label: string | RegExp) {
  (await vi.waitFor(() => control(label), 3_000)).click();
  await settled();
}
/** What is told to those who look for bugs. */
const reported = vi.spyOn(console, 'error');
const writeTo = vi.fn(async (_text: string) => undefined);

const openPopup = (hash = '') => openPage('popup', hash);
const openDashboard = (hash = '') => openPage('dashboard', hash);

const kept = [
  { kind: 'settings', id: 'settings', name: 'Robin Lind' },
  { kind: 'application', id: 'a', company: 'Halden Rail', role: 'train planner' },
  { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' },
  { kind: 'interview', id: 'i', application: 'a', start: NOW - 5 * HOUR_MS, durationMinutes: 60, zone: 'Europe/Oslo', people: ['p'] },
];
const showsMail = (said: Reading) => world.storage.session.set({ 'findings:7': [{ head: head('1'), reading: said }] });
const confirmation = reading({
  kind: 'confirmation',
  start: at('2026-03-12', '15:00', 'Europe/Oslo'),
  company: read('Brightwater'),
  role: read('Data analyst'),
});

beforeEach(() => {
  resetWorld();
  Object.assign(world, { withheld: [], shows: 'reported' });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: writeTo }, configurable: true });
  writeTo.mockReset();
  reported.mockReset().mockImplementation(() => undefined);
});
afterEach(leave);

describe('the popup, empty', () => {
  test('says what to do, and offers the site that is not granted', async () => {
    world.granted = false;
    await openPopup();
    expect(seen()).toContain(english('emptyTitle'));
    await vi.waitFor(() => expect(seen()).toContain('Allow Gmail'));
  });

  test('says when the browser refuses to ask', async () => {
    world.granted = false;
    world.grant = () => Promise.reject(new Error('may only be called from a user input handler'));
    await openPopup();
    await click('Allow Gmail');
    expect(seen()).toContain(english('failedUnexpectedly'));
    expect(reported).toHaveBeenCalledOnce();
  });

  test('asks for one more site only where that is in front', async () => {
    world.withheld = ['outlook.live.com'];
    await openPopup();
    expect(seen()).not.toContain('Allow Outlook');
    world.front = 'https://outlook.cloud.microsoft/mail/';
    await openPopup();
    expect(seen()).toContain('Allow Outlook');
    expect(seen()).not.toContain('Allow Gmail');
  });

  test('asks for nothing that is granted', async () => {
    await openPopup();
    expect(seen()).not.toContain('Allow Gmail');
  });
});

describe('a mail in front of the user', () => {
  test('is not there any more when its page shows another', async () => {
    await showsMail(confirmation);
    world.shows = 'nothing';
    await openPopup();
    expect(seen()).not.toContain('Brightwater');
  });

  test('that was read from the screen is to be checked, and says so', async () => {
    await world.storage.session.set({ 'findings:7': [{ head: { ...head('1'), unconfirmed: true }, reading: confirmation }] });
    await openPopup();
    expect(seen()).toContain(english('unconfirmed'));
    await openPopup('#mail/1');
    expect(seen()).toContain(english('unconfirmed'));
  });

  test('that cannot be read is said, with the way round', async () => {
    world.shows = 'unreadable';
    await openPopup();
    expect(seen()).toContain(english('pageUnreadableHow'));
    world.shows = undefined;
    await openPopup();
    expect(seen()).toContain(english('pageSilentHow'));
    world.shows = 'nothing';
    await openPopup();
    expect(seen()).not.toContain(english('pageUnreadable'));
    expect(seen()).not.toContain(english('pageSilent'));
  });

  test('that is shown without its mail is read on a click', async () => {
    Object.assign(world, { shows: 'meeting-card', insertion: false });
    await openPopup();
    expect(seen()).toContain(english('meetingHow'));
    await click(english('readShown'));
    expect(world.toTab).toEqual([{ command: 'read-shown', input: {} }]);
    expect(seen()).toContain(english('cardNothingShown'));
  });

  test('is kept with one click, which can be taken back', async () => {
    await showsMail(confirmation);
    await openPopup();
    expect(seen()).toContain('Data analyst · Brightwater');
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'interview')).toHaveLength(1);
    expect(seen()).toContain(english('keptNew'));
    await click('Undo');
    expect(recordsOf(await facts(), 'interview')).toHaveLength(0);
  });

  test('shows each fact with the words it was read from, to correct (C3)', async () => {
    await showsMail(confirmation);
    await openPopup('#mail/1');
    expect(field('Company').value).toBe('Brightwater');
    expect(seen()).toContain('Read from “as read”');
    await type('Company', 'Brightwater Labs');
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'application')).toMatchObject([{ company: 'Brightwater Labs' }]);
  });

  test('with a correction that cannot be is refused in one sentence, and nothing is kept', async () => {
    await showsMail(confirmation);
    await openPopup('#mail/1');
    await type('Minutes', 'an hour');
    await click('Keep this interview');
    expect(seen()).toContain(english('failedNotADuration'));
    expect((await facts()).size).toBe(0);
    expect(field('Minutes').value).toBe('an hour');
  });

  test('shows evidence only beside what was read', async () => {
    await showsMail(confirmation);
    await openPopup('#mail/1');
    const below = (label: string) => field(label).parentElement?.querySelector('.evidence')?.textContent;
    expect([below('Company'), below('Day')]).toEqual(['Read from “as read”', 'Read from “as read”']);
    await type('Company', 'Brightwater Labs');
    await type('Day', '2026-03-13');
    expect([below('Company'), below('Day'), below('Role')]).toEqual([undefined, undefined, 'Read from “as read”']);
  });

  test.each([
    ['says so of a zone that is only assumed', read({ day: '2026-03-12', clock: '15:00' }), true],
    ['does not of one that the mail states', at('2026-03-12', '15:00', 'Europe/Oslo'), false],
  ])('%s', async (_, start, isSaid) => {
    await showsMail(reading({ kind: 'confirmation', start }));
    await openPopup('#mail/1');
    expect(seen().includes(english('zoneAssumed'))).toBe(isSaid);
  });

  test('keeps the country whose holidays count', async () => {
    await showsMail(confirmation);
    await openPopup('#mail/1');
    await choose('Country', 'Norway');
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'application')).toMatchObject([{ country: 'NO' }]);
  });

  test('keeps what was corrected when the popup closes in the middle of it, until it is kept', async () => {
    await showsMail(confirmation);
    await openPopup('#mail/1');
    await type('Company', 'Brightwater Labs');
    await openPopup('#mail/1');
    await vi.waitFor(() => expect(field('Company').value).toBe('Brightwater Labs'));
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'application')).toMatchObject([{ company: 'Brightwater Labs' }]);
    expect(JSON.stringify(world.storage.session.items)).not.toContain('Labs');
  });

  test('of a site that is given back is shown no more', async () => {
    await showsMail(confirmation);
    world.granted = false;
    await openPopup();
    expect(seen()).not.toContain('Brightwater');
  });

  test('that could not be kept for a bug says so', async () => {
    await showsMail(confirmation);
    await openPopup();
    vi.spyOn(navigator.locks, 'request').mockRejectedValue(new Error('a bug'));
    await click('Keep this interview');
    expect(seen()).toContain(english('failedUnexpectedly'));
    expect(reported).toHaveBeenCalledOnce();
  });

  test('that moves an interview shows the old time beside the new one (C6)', async () => {
    await keep({ ...kept[1], threads: ['gmail:thread-1'] } as never, kept[2] as never, { ...kept[3], start: NOW + 48 * HOUR_MS } as never);
    await showsMail(reading({ kind: 'reschedule', start: at('2026-03-13', '10:00', 'Europe/Oslo') }));
    await openPopup();
    expect(document.querySelector('.old-and-new')?.textContent).toMatch(/WasThu.* 12 March.*NowFri.* 13 March.*10:00/);
  });

  test('dismissed is gone, and stays so (C4)', async () => {
    await showsMail(confirmation);
    await openPopup();
    await click('Not an interview');
    expect(seen()).not.toContain('Brightwater');
    expect(recordsOf(await facts(), 'dismissal')).toMatchObject([{ message: 'gmail:1' }]);
  });
});

describe('an interview that was kept', () => {
  test('can be corrected, emptied fields included, and cancelled', async () => {
    await keep(...kept.map((record) => (record.id === 'i' ? { ...record, place: 'Storgata 1', start: NOW + 48 * HOUR_MS } : record)));
    await openPopup();
    await click(/^Correct the interview/);
    await type('Place', '');
    await type('Company', 'Halden Railways');
    await click('Keep these facts');
    await vi.waitFor(() => expect(seen()).toContain(english('headingWaiting')), 3_000);
    const [interview] = recordsOf(await facts(), 'interview');
    expect(interview).toMatchObject({ id: 'i', start: NOW + 48 * HOUR_MS, people: ['p'] });
    expect(interview?.place).toBeUndefined();
    expect(recordsOf(await facts(), 'application')).toMatchObject([{ company: 'Halden Railways' }]);
    await click(/^Correct the interview/);
    await click('It was cancelled');
    await vi.waitFor(() => expect(seen()).not.toContain('Halden Railways'), 3_000);
    expect(recordsOf(await facts(), 'interview')).toMatchObject([{ cancelled: true }]);
  });
});

describe('many applications', () => {
  test('wait in the popup as far as one looks, the soonest first; the others are one click away', async () => {
    const many = Array.from({ length: 9 }, (_, index) => [
      { kind: 'application', id: `a${index}`, company: `Employer ${index}` },
      { kind: 'interview', id: `i${index}`, application: `a${index}`, start: NOW + (20 - index) * 24 * HOUR_MS, zone: 'Europe/Oslo' },
    ]).flat();
    await keep(...many);
    await openPopup();
    const shown = [...document.querySelectorAll('.application h3')].map(({ textContent }) => textContent);
    expect(shown).toEqual(['Employer 8', 'Employer 7', 'Employer 6']);
    expect(seen()).toContain('And 6 more applications');
  });
});

describe('what is due', () => {
  test('is said with its time and its reason, and what waits with its end', async () => {
    await keep(...kept);
    await openPopup();
    expect(control(/^Thank Jon Vik/).textContent).toMatch(/By tomorrow, 15:00.*You met Jon Vik today/);
    expect(seen()).toContain('Wait until');
  });

  test('opens its draft, which stays blocked until its gap is filled', async () => {
    await keep(...kept);
    await openPopup('#step/thank-you%3Ai%3Ap');
    expect(field('Mail').value).toContain('[what you talked about]');
    expect(control('Copy').matches(':disabled')).toBe(true);
    await type('Mail', field('Mail').value.replace('[what you talked about]', 'the night trains'));
    await click('Put into my open mail');
    expect(world.toTab).toMatchObject([{ command: 'insert', input: { text: expect.stringContaining('the night trains') } }]);
    expect(seen()).toContain(english('inserted'));
  });

  test.each([
    ['none-open', 'failedNoneOpen'],
    ['several-open', 'failedSeveralOpen'],
    ['not-taken', 'failedNotTaken'],
    [undefined, 'failedNoMailTab'],
  ])('is in the clipboard when the page answers %s', async (insertion, key) => {
    world.insertion = insertion;
    await keep(...kept, { kind: 'interview', id: 'i', ...kept[3], topics: { p: 'the night trains' } });
    await openPopup('#step/thank-you%3Ai%3Ap');
    await click('Put into my open mail');
    expect(writeTo).toHaveBeenCalledWith(expect.stringContaining('the night trains'));
    expect(seen()).toContain(english(key));
  });

  test('goes into an open reply only where a mail is in front of the user', async () => {
    world.isMailInFront = false;
    await keep(...kept, { ...kept[3], topics: { p: 'the night trains' } } as never);
    await openPopup('#step/thank-you%3Ai%3Ap');
    const way = await vi.waitFor(() => control('New mail in Gmail'), 3_000);
    expect(way.getAttribute('href')).toMatch(/^https:\/\/mail\.google\.com\/.*night%20trains/);
    expect(seen()).not.toContain('Put into my open mail');
  });

  test('begins in the mail program of the user as long as no mail site is granted', async () => {
    world.granted = false;
    await keep(...kept, { ...kept[3], topics: { p: 'the night trains' } } as never);
    await openPopup('#step/thank-you%3Ai%3Ap');
    const way = await vi.waitFor(() => control('New mail in my mail program'), 3_000);
    expect(way.getAttribute('href')).toMatch(/^mailto:jon\.vik@haldenrail\.example\?.*night%20trains/);
  });

  test('that cannot be copied says what to do', async () => {
    await keep(...kept, { ...kept[3], topics: { p: 'the night trains' } } as never);
    await openPopup('#step/thank-you%3Ai%3Ap');
    writeTo.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await click('Copy');
    expect(seen()).toContain(english('copyFailed'));
  });

  test('keeps what was typed when the popup closes in the middle of it', async () => {
    await keep(...kept);
    await openPopup('#step/thank-you%3Ai%3Ap');
    await type('Mail', 'Dear Jon, half a sen');
    await openPopup('#step/thank-you%3Ai%3Ap');
    await vi.waitFor(() => expect(field('Mail').value).toBe('Dear Jon, half a sen'));
  });

  test('marked as sent is noted for this person, and the plan moves on', async () => {
    await keep(...kept);
    await openPopup('#step/thank-you%3Ai%3Ap');
    world.now = NOW + 5;
    await click('Mark as sent');
    expect(recordsOf(await facts(), 'touch')).toMatchObject([{ about: 'thank-you', person: 'p', interview: 'i', direction: 'out', at: NOW + 5 }]);
    expect(seen()).toContain('Connect with Jon Vik');
    expect(seen()).not.toContain('Thank Jon Vik');
  });

  test('the notes of one minute go into the interview and its drafts', async () => {
    await keep(...kept);
    await openPopup('#step/reflection%3Ai');
    await type('What did you and Jon Vik talk about?', 'the night trains');
    await type('What do you wish you had said?', 'that I know Oslo');
    await click('Keep these notes');
    expect(recordsOf(await facts(), 'interview')).toMatchObject([{ topics: { p: 'the night trains' }, wishSaid: 'that I know Oslo' }]);
    await openPopup('#step/thank-you%3Ai%3Ap');
    expect(field('Mail').value).toContain('the night trains');
  });

  test('skipped is not offered again, until it is brought back', async () => {
    await keep(...kept);
    await openPopup('#step/thank-you%3Ai%3Ap');
    await click('Skip this');
    await openPopup('#step/thank-you%3Ai%3Ap');
    expect(seen()).toContain(english('planSkipped'));
    expect([...document.querySelectorAll('main button')].map(({ textContent }) => textContent)).toEqual(['Bring back']);
    await click('Bring back');
    expect(field('Mail').value).toContain('Jon');
    expect(recordsOf(await facts(), 'mark')).toEqual([]);
  });

  test('moves on by itself while the page is open', async () => {
    const midnight = Date.UTC(2026, 2, 10, 23);
    const began = performance.now();
    Object.defineProperty(world, 'now', { get: () => midnight - 3_000 + (performance.now() - began), configurable: true });
    await keep(...kept);
    await openPopup();
    expect(seen()).toContain('You met Jon Vik today');
    await vi.waitFor(() => expect(seen()).toContain('You met Jon Vik yesterday'), 8_000);
  });

  test('left, gives the focus to the heading of the start', async () => {
    await keep(...kept);
    await openPopup('#step/thank-you%3Ai%3Ap');
    await click('Back');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Afterview'));
  });

  test('put off is quiet until then', async () => {
    await keep(...kept);
    await openPopup('#step/thank-you%3Ai%3Ap');
    await click(/^Later/);
    expect(seen()).toContain(english('markedLater'));
    await openPopup('#step/thank-you%3Ai%3Ap');
    expect(seen()).toContain('You put this off until');
  });
});

describe('a pasted mail', () => {
  test('is read by the worker, corrected and kept', async () => {
    world.reply = confirmation;
    await openPopup('#paste');
    await type('The mail', 'Subject: Interview\n\nWe confirm Thursday at 15:00.');
    await click('Read it');
    expect(world.toWorker).toMatchObject({ command: 'read', input: { message: { site: 'paste', subject: 'Interview' } } });
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'interview')).toHaveLength(1);
  });

  test.each(['Back', 'Keep this interview'])('is not kept once it was read: %s', async (way) => {
    world.reply = confirmation;
    await openPopup('#paste');
    await type('The mail', 'We confirm Thursday at 15:00.');
    expect(JSON.stringify(world.storage.session.items)).toContain('We confirm');
    await click('Read it');
    await type('Company', 'Brightwater Labs');
    await click(way);
    await vi.waitFor(() => expect(JSON.stringify(world.storage.session.items)).not.toMatch(/We confirm|Labs/));
  });
});

describe('a page of Outlook that does not answer', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'userAgent'));

  test.each([
    ['in Edge, where no extension may work', 'https://outlook.cloud.microsoft/mail/', ' Edg/150.0', 'grantWordsEdge'],
    ['in Edge, at an address that Edge allows', 'https://outlook.office.com/mail/', ' Edg/150.0', 'pageSilentHow'],
    ['in another browser', 'https://outlook.cloud.microsoft/mail/', '', 'pageSilentHow'],
  ])('says why: %s', async (_, front, edge, key) => {
    Object.defineProperty(navigator, 'userAgent', { value: `Mozilla/5.0 Chrome/150.0${edge}`, configurable: true });
    Object.assign(world, { front, shows: undefined });
    await openPopup();
    expect(seen()).toContain(english(key));
    expect(seen()).not.toContain(english(key === 'grantWordsEdge' ? 'pageSilentHow' : 'grantWordsEdge'));
  });
});

describe('what else a mail says', () => {
  const paste = async (said: Reading) => {
    world.reply = said;
    await openPopup('#paste');
    await type('The mail', 'Subject: Next steps\n\nPlease send them by Friday.');
    await click('Read it');
  };
  const tick = (label: string) => {
    const found = [...document.querySelectorAll('label.check')].find(({ textContent }) => textContent?.startsWith(label));
    const box = found?.querySelector('input');
    if (!box) throw new Error(`no ${label}`);
    return box;
  };
  const evidenced = <T,>(value: T, words: string) => ({ ...read(value), evidence: { words, where: 'text' as const, index: 0 } });

  test('a thing asked for is kept unless it is unticked, with its day, and can be taken back and handed in', async () => {
    await paste(
      reading({
        kind: 'request',
        company: read('Halden Rail'),
        requests: [evidenced('two references', 'send us two references'), evidenced('a writing sample', 'a writing sample')],
        deadline: evidenced('2026-03-13', 'by Friday'),
      }),
    );
    expect(seen()).toContain(english('noticedRequest'));
    expect(seen()).toContain('send us two references');
    expect(seen()).toContain('by Friday');
    tick('a writing sample').click();
    await settled();
    await type('By', '2026-03-16');
    await click(english('keepRequest'));
    expect(recordsOf(await facts(), 'request')).toMatchObject([{ what: 'two references', due: '2026-03-16' }]);
    expect(recordsOf(await facts(), 'interview')).toEqual([]);

    await openDashboard(`#application/${recordsOf(await facts(), 'request')[0]?.application}`);
    expect(seen()).toContain('two references');
    await click(english('markDone'));
    expect(recordsOf(await facts(), 'request')).toMatchObject([{ handedIn: NOW }]);
    await click('Undo');
    expect(recordsOf(await facts(), 'request')[0]?.handedIn).toBeUndefined();
  });

  test('an offered time is taken by a click only, on the clock of its zone', async () => {
    await paste(
      reading({
        kind: 'invitation',
        slots: [at('2026-03-12', '15:00', 'America/New_York'), at('2026-03-13', '09:30', 'America/New_York')],
        zone: read('America/New_York'),
      }),
    );
    expect(field('Day').value).toBe('');
    expect(seen()).toMatch(/Friday,? 13 March, 0?9:30 \(America\/New York\)/);
    [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === english('useSlot'))?.click();
    await settled();
    expect([field('Day').value, field('Time').value, field('Time zone').value]).toEqual(['2026-03-13', '09:30', 'America/New_York']);
  });

  test('round and number are shown with their words, and kept', async () => {
    await paste(
      reading({
        kind: 'confirmation',
        start: at('2026-03-12', '15:00', 'Europe/Oslo'),
        round: evidenced('second interview', 'your second interview'),
        phone: evidenced('+47 22 00 00 00', 'call +47 22 00 00 00'),
      }),
    );
    expect(field('Round').value).toBe('second interview');
    expect(seen()).toContain('your second interview');
    expect(seen()).toContain('call +47 22 00 00 00');
    await type('Phone', '+47 22 00 00 01');
    expect(seen()).not.toContain('call +47 22 00 00 00');
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'interview')).toMatchObject([{ round: 'second interview', phone: '+47 22 00 00 01' }]);
  });

  test('the number to call stands on the card of the interview', async () => {
    const soon = { kind: 'interview', id: 'i', application: 'a', start: NOW + 2 * HOUR_MS, zone: 'Europe/Oslo', phone: '+47 22 00 00 00' };
    await keep(...kept.filter(({ id }) => id !== 'i'), soon);
    await openPopup('#step/interview-card%3Ai');
    expect(document.querySelector('dl.card')?.textContent).toContain('+47 22 00 00 00');
  });

  test('a link to pick a time is offered as long as no call link is known, and only one of the web', async () => {
    const booking = read('https://calendly.com/halden/45');
    await paste(reading({ kind: 'invitation', bookingLink: booking }));
    const link = () => document.querySelector<HTMLAnchorElement>('.pick-time a');
    expect([link()?.href, link()?.target]).toEqual([booking.value, '_blank']);
    await type('Link', 'https://meet.example/abc');
    expect(link()).toBeNull();
    await paste(reading({ kind: 'invitation', bookingLink: read('javascript:alert(1)') }));
    expect(link()).toBeNull();
  });

  test('what is not stated takes no room', async () => {
    await paste(confirmation);
    for (const label of ['fieldPhone', 'fieldRequests', 'slotsOffered', 'pickTime']) expect(seen()).not.toContain(english(label));
  });
});

describe('a file', () => {
  const EML = 'From: Ines Falk <ines@halden.example>\nSubject: Interview\nMessage-ID: <1@halden.example>\n\nWe confirm Thursday at 15:00.';
  const drop = async (...files: File[]) => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], files } });
    document.body.dispatchEvent(event);
    await settled();
  };

  test('dropped anywhere is read, and one after the other', async () => {
    world.reply = confirmation;
    await openPopup();
    await drop(new File([EML], 'one.eml'), new File([EML.replace('1@', '2@')], 'two.eml'));
    await vi.waitFor(() => expect(seen()).toContain('1 more file waits'));
    expect(world.toWorker).toMatchObject({ input: { message: { site: 'file', id: '1@halden.example' } } });
    await click(english('nextFile'));
    await vi.waitFor(() => expect(world.toWorker).toMatchObject({ input: { message: { id: '2@halden.example' } } }));
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'interview')).toHaveLength(1);
    expect(location.hash).toBe('');
  });

  test('that is no mail is refused in one sentence, the next is read', async () => {
    world.reply = confirmation;
    await openDashboard();
    await drop(new File(['%PDF'], 'offer.pdf'), new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], 'mail.msg'), new File([EML], 'one.eml'));
    await vi.waitFor(() => expect(seen()).toContain('Keep this interview'));
    expect(seen()).toContain(`offer.pdf: ${english('failedNotAMail')}`);
    expect(seen()).toContain(`mail.msg: ${english('failedOutlookFormat')}`);
    expect((await facts()).size).toBe(0);
  });

  test('is chosen in the full page, since the popup would close', async () => {
    await openPopup('#paste');
    expect(seen()).toContain(english('chooseFileInPage'));
  });
});

describe('what a mail is about', () => {
  const moved = reading({ kind: 'reschedule', start: at('2026-03-12', '15:00', 'Europe/Oslo'), company: read('Halden Rail'), place: read('Room 4') });
  const coming = { ...kept[3], id: 'i', start: NOW + 24 * HOUR_MS, place: 'Room 2' };

  test('is shown with what it changes, old and new', async () => {
    await keep(...kept.slice(0, 3), coming);
    await showsMail(moved);
    await openPopup('#mail/1');
    expect(field('This mail is about').value).toBe('i');
    expect(seen()).toContain(english('aboutChanges'));
    expect(document.querySelector('.old-and-new')?.textContent).toMatch(/Was.*Now.*12 March/);
    expect(seen()).toContain('Until now: Room 2');
  });

  test('can be another one, which is kept apart', async () => {
    await keep(...kept.slice(0, 3), coming);
    await showsMail(moved);
    await openPopup('#mail/1');
    await choose('This mail is about', 'A new application');
    expect(document.querySelector('.old-and-new')).toBeNull();
    await type('Role', 'signaller');
    await openPopup('#mail/1');
    expect(field('Role').value).toBe('signaller');
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'application').map(({ role }) => role)).toEqual(['train planner', 'signaller']);
    expect(recordsOf(await facts(), 'interview')).toHaveLength(2);
  });

  test('is asked for where its date may be two days', async () => {
    const start = read({ day: '2026-03-10', otherDay: '2026-10-03', clock: '15:00', zone: 'Europe/Oslo' });
    await showsMail({ ...confirmation, start });
    await openPopup();
    await click(english('chooseDay'));
    expect(seen()).toContain('“as read” can mean two days. Which one is it?');
    expect(field('Day').value).toBe('');
    await click('Keep this interview');
    expect(seen()).toContain(english('failedDayNotChosen'));
    const other = [...document.querySelectorAll('label')].find(({ textContent }) => /Saturday,? 3 October 2026/.test(textContent ?? ''));
    other?.click();
    await settled();
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'interview')[0]?.start).toBe(Date.UTC(2026, 9, 3, 13));
  });
});

describe('the settings', () => {
  test('list the mails that are no interview, to be asked about again', async () => {
    await keep({ kind: 'dismissal', id: 'dismissal:gmail:1', message: 'gmail:1', at: NOW, subject: 'Interview tips' });
    await showsMail(confirmation);
    await openDashboard('#settings');
    expect(document.querySelector('details summary')?.textContent).toBe('1 mail');
    expect(seen()).toContain('you said so today');
    expect(seen()).toContain('Interview tips');
    await click(english('askAgain'));
    expect(seen()).toContain(english('askedAgain'));
    expect(seen()).not.toContain('Interview tips');
    await openPopup();
    expect(seen()).toContain('Keep this interview');
  });

  test('hold name, zone and the hours for notices', async () => {
    await openDashboard('#settings');
    await type('Your name', 'Robin Lind');
    await choose('Time zone', 'Asia/Tokyo');
    await click('Keep these settings');
    await type(english('settingsWakingTo'), '19:30');
    await click('Keep these hours');
    expect(recordsOf(await facts(), 'settings')).toMatchObject([{ name: 'Robin Lind', zone: 'Asia/Tokyo', wakingTo: '19:30' }]);
    await choose('Time zone', 'Same as this computer (Europe/Oslo)');
    await click('Keep these settings');
    expect(recordsOf(await facts(), 'settings')[0]?.zone).toBeUndefined();
  });

  test('are empty after everything was removed', async () => {
    await keep(...kept);
    await openDashboard('#settings');
    expect(field('Your name').value).toBe('Robin Lind');
    await click('Remove everything');
    await click('Remove everything now');
    await vi.waitFor(() => expect(field('Your name').value).toBe(''));
  });

  test('say how many records could not be read, and that a backup has them not', async () => {
    await keep(...kept, { kind: 'interview', id: 'damaged' });
    await openDashboard();
    expect(seen()).toContain('1 record could not be read and was left as it is.');
    await openDashboard('#settings');
    expect(seen()).toContain('1 record that could not be read is not part of it.');
  });
});

describe('a store that cannot be used', () => {
  test('of a newer version is said to be so', async () => {
    await world.storage.local.set({ meta: { version: 99, node: 'n' } });
    await openPopup();
    expect(seen()).toContain(english('storeNewerTitle'));
  });

  test('that is full keeps what was typed', async () => {
    await showsMail(confirmation);
    await openPopup('#mail/1');
    await type('Company', 'Brightwater Labs');
    world.storage.local.beforeCall = (call) => {
      if (call === 'set') throw new Error('QuotaExceededError: quota exceeded');
    };
    await click('Keep this interview');
    expect(seen()).toContain(english('failedStoreFull'));
    expect(field('Company').value).toBe('Brightwater Labs');
  });
});
