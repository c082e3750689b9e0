// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/core/calendar/time.ts';
import { recordOf, recordsOf } from '../../../src/core/facts/facts.ts';
import { english } from '../../../src/ui/words/english.ts';
import type { Raw } from '../../core/plan/sample.ts';
import { facts, keep, leave, openPage, press, resetWorld, seen, settled, world } from '../page-world.ts';

// A page is loaded anew for each test, and the first one is made first.
vi.mock('../../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../../src/browser/browser.ts', async () => ({ browser: (await import('../page-world.ts')).browser }));

const NOW = world.now;
const title = () => document.querySelector('h1')?.textContent;
async function open(hash = '', ...records: readonly Raw[]) {
  if (records.length > 0) await keep(...records);
  await openPage('dashboard', hash);
}
const stage = async (id = 'a') => recordOf(await facts(), 'application', id)?.stage;
function find(selector: string, label: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
    [element.textContent?.trim(), element.getAttribute('aria-label')].includes(label),
  );
  if (!found) throw new Error(`no ${label} in: ${seen().slice(0, 600)}`);
  return found;
}
async function click(label: string) {
  find('button, a, summary', label).click();
  await settled();
}
function field(label: string) {
  const control = document.getElementById(find('label', label).getAttribute('for') ?? '');
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement))
    throw new Error(label);
  return control;
}
async function type(label: string, value: string) {
  const control = field(label);
  control.value = value;
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  await settled();
}
/** The applications under each heading of the start. */
const listed = () =>
  [...document.querySelectorAll('.standing')].map((group) => [
    group.querySelector('h2')?.textContent?.replace(/\s+\d+$/, ''),
    ...[...group.querySelectorAll('.company')].map(({ textContent }) => textContent),
  ]);

const application = (id: string, company: string, fields: object = {}) => ({ kind: 'application', id, company, ...fields });
const interview = (id: string, of: string, start: number, fields: object = {}) => ({
  kind: 'interview',
  id,
  application: of,
  start,
  durationMinutes: 60,
  zone: 'Europe/Oslo',
  ...fields,
});
const halden = [
  application('a', 'Halden Rail', { role: 'Train planner', country: 'SE' }),
  { kind: 'person', id: 'jon', application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' },
  { kind: 'person', id: 'ines', application: 'a', name: 'Inès Falk', part: 'coordinator' },
  interview('i', 'a', NOW - 5 * HOUR_MS, { people: ['jon'], wentWell: 'The night trains.' }),
  { kind: 'request', id: 'r', application: 'a', what: 'Two references', due: '2026-03-12' },
];

beforeEach(() => {
  resetWorld();
  world.granted = false;
  world.isPopup = false;
  Object.assign(HTMLElement.prototype, {
    showModal(this: HTMLElement) {
      this.setAttribute('open', '');
    },
    scrollIntoView: () => undefined,
  });
});
afterEach(leave);

test('thirty people to thank are one mark with their number in the picture, within its edges, and a line each to those who listen', async () => {
  const people = Array.from({ length: 30 }, (_, at) => ({ kind: 'person', id: `p${at}`, application: 'a', name: `Ada ${at}`, part: 'interviewer' }));
  await open(
    '#application/a',
    application('a', 'Halden Rail'),
    ...people,
    interview('i', 'a', NOW - 5 * HOUR_MS, { people: people.map(({ id }) => id) }),
  );
  const picture = document.querySelector('.timeline.large svg');
  const marks = [...(picture?.querySelectorAll('.timeline-thanks') ?? [])].map((mark) =>
    Number(/^M([\d.]+)/.exec(mark.getAttribute('d') ?? '')?.[1]),
  );
  expect(marks).toHaveLength(1);
  expect(marks.every((at) => at > 0 && at < Number(picture?.getAttribute('width')))).toBe(true);
  expect([...(picture?.querySelectorAll('.timeline-count') ?? [])].map(({ textContent }) => textContent)).toEqual(['30']);
  expect([...document.querySelectorAll('.timeline li')].filter(({ textContent }) => textContent?.includes('Ada'))).toHaveLength(30);
});

test('how it came out stands in the picture with its day, beside the round, and is told to those who listen (C64)', async () => {
  await open(
    '#application/a',
    application('a', 'Halden Rail', { stage: 'accepted', stagedAt: NOW - HOUR_MS, startsOn: '2026-03-11' }),
    interview('i', 'a', NOW - 200 * DAY_MS),
    { kind: 'touch', id: 'o', application: 'a', direction: 'in', about: 'offer', channel: 'mail', at: NOW - 2 * HOUR_MS },
  );
  const picture = document.querySelector('.timeline.large svg');
  const corners = [...(picture?.querySelectorAll('.timeline-turn') ?? [])].map((mark) =>
    Number(/^M([\d.]+)/.exec(mark.getAttribute('d') ?? '')?.[1]),
  );
  expect(corners).toHaveLength(3);
  expect((corners[1] ?? 0) - (corners[0] ?? 0)).toBeGreaterThan(11);
  const words = [...(picture?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
  expect(words).toEqual(expect.arrayContaining([expect.stringMatching(/^their offer, /), expect.stringMatching(/^your yes, /)]));
  const told = document.querySelector('figure.timeline ul')?.textContent;
  for (const line of ['They made an offer today.', 'You accepted today.', 'First day in the new job: tomorrow.']) expect(told).toContain(line);
  expect(document.querySelector('.legend')?.textContent).toContain('first day');

  await keep(application('a', 'Halden Rail', { stage: 'rejected', stagedAt: NOW - HOUR_MS, startsOn: undefined }));
  await settled();
  expect(document.querySelector('.timeline.large .timeline-no')).not.toBeNull();
  expect(document.querySelector('figure.timeline ul')?.textContent).toContain('They said no today.');
});

describe('a backup', () => {
  const choose = async (...records: readonly object[]) => {
    const input = document.querySelector('input[type=file][accept*=json]');
    if (!input) throw new Error('no place for a backup');
    const file = { size: 1, text: async () => JSON.stringify({ afterview: 'backup', version: 1, records }) };
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  };

  test('that is imported is said with its size, and taken back whole', async () => {
    await open('#settings', application('a', 'Halden Rail'));
    await choose({ kind: 'application', id: 'a', company: 'Halden Railways' }, { kind: 'application', id: 'b', company: 'Lindqvist' });
    expect(seen()).toContain('2 records imported');
    const companies = async () => recordsOf(await facts(), 'application').map(({ company }) => company);
    expect(await companies()).toEqual(['Halden Railways', 'Lindqvist']);
    await click('Undo');
    expect(await companies()).toEqual(['Halden Rail']);
  });

  test('that holds nothing new, or is none, offers nothing to take back', async () => {
    await open('#settings', application('a', 'Halden Rail'));
    await choose(application('a', 'Halden Rail'));
    expect(seen()).toContain(english('importedNothing'));
    await choose({ kind: 'wish', id: 'w' });
    expect(seen()).toContain(english('failedBackupDamaged'));
    expect(() => find('button', 'Undo')).toThrow();
  });
});

describe('the applications', () => {
  test('of which there are none say what to do', async () => {
    await open();
    expect(seen()).toContain(english('noApplications'));
    expect(document.title).toBe('Applications · Afterview');
  });

  test('stand by what comes next, the soonest first; those that ended are folded', async () => {
    await open(
      '',
      ...halden,
      application('b', 'Later', { role: 'x' }),
      interview('ib', 'b', NOW + 9 * DAY_MS),
      application('c', 'Sooner'),
      interview('ic', 'c', NOW + 2 * DAY_MS),
      application('d', 'Offering', { stage: 'offered' }),
      application('e', 'Silent'),
      application('f', 'Refused', { stage: 'rejected' }),
    );
    expect(listed()).toEqual([
      [english('standingDue'), 'Halden Rail'],
      [english('standingInterview'), 'Sooner', 'Later'],
      [english('standingOffer'), 'Offering'],
      [english('standingWaiting'), 'Silent'],
      [english('standingEnded'), 'Refused'],
    ]);
    expect(document.querySelector('details.standing')?.hasAttribute('open')).toBe(false);
    expect(document.querySelector('a[data-row]')?.textContent).toContain('Jon Vik');
  });

  test('of which there are two hundred are all shown', async () => {
    const many = Array.from({ length: 200 }, (_, i) => [
      application(`a${i}`, `Employer ${i}`),
      { kind: 'person', id: `p${i}`, application: `a${i}`, name: `Dana ${i}` },
      interview(`i${i}`, `a${i}`, NOW + (i - 100) * 7 * HOUR_MS, { people: [`p${i}`] }),
    ]).flat();
    await open('#settings', ...many);
    location.hash = '';
    await vi.waitFor(() => expect(document.querySelectorAll('.application-row')).toHaveLength(200), { interval: 5 });
  });
});

describe('an application', () => {
  test('shows its time, its people with what is missing, its rounds with their notes, and what was asked for', async () => {
    await open('#application/a', ...halden);
    expect(title()).toBe('Halden Rail');
    expect(document.title).toBe('Halden Rail · Afterview');
    expect(document.querySelector('.view > .lead')?.textContent).toBe('Train planner · Sweden · in progress');
    expect(document.querySelector('figure.timeline svg')).not.toBeNull();
    expect(document.querySelector('figure.timeline ul')?.textContent).toContain('Interview today, 14:00, over.');
    expect(seen()).toContain('The night trains.');
    expect(seen()).toContain('No mail address yet');
    const links = [...document.querySelectorAll('.rounds a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#card/i', '#notes/i', '#review/i', '#interview/i']);
    expect(document.querySelector('a[href="#materials/a"]')).not.toBeNull();
    expect(document.querySelector('a[href="#references"]')).not.toBeNull();
  });

  test('that is gone says so', async () => {
    await open('#application/x', ...halden);
    expect(title()).toBe(english('applicationGoneTitle'));
  });

  test('goes on as the user says, one step after the other, and back again', async () => {
    await open('#application/a', ...halden);
    await click(english('stageToOffered'));
    expect(await stage()).toBe('offered');
    await click(english('stageToAccepted'));
    expect(await stage()).toBe('accepted');
    expect(document.querySelector('.note')?.textContent).toContain(english('stageAcceptedSaid'));
    await click(english('undo'));
    expect(await stage()).toBe('offered');
    expect(document.querySelector('.note')?.textContent).toContain(`Taken back: ${english('stageAcceptedSaid')}`);
    await click(english('undoBefore'));
    expect(await stage()).toBeUndefined();
    expect(document.querySelector('.note button')?.textContent).not.toBe(english('undoBefore'));
  });

  test('keeps its names and how one writes there', async () => {
    await open('#application/a', ...halden);
    expect(find('button', english('keepApplication')).matches(':disabled')).toBe(true);
    await type(english('fieldCompany'), 'Halden Railways');
    await type(english('fieldRole'), ' ');
    await type(english('fieldTone'), 'formal');
    await type(english('fieldThanks'), 'optional');
    await click(english('keepApplication'));
    expect(recordOf(await facts(), 'application', 'a')).toEqual({
      kind: 'application',
      id: 'a',
      company: 'Halden Railways',
      country: 'SE',
      tone: 'formal',
      thanks: 'optional',
    });
    expect(title()).toBe('Halden Railways');
  });

  test('is removed with all that hangs on it, and comes back whole', async () => {
    await open('#application/a', ...halden);
    await click(english('removeApplication'));
    expect(title()).toBe(english('placeApplications'));
    expect(recordsOf(await facts(), 'person')).toEqual([]);
    await click(english('undo'));
    expect(recordsOf(await facts(), 'person')).toHaveLength(2);
    expect(listed()[0]?.[1]).toBe('Halden Rail');
  });

  test('has what was asked for ticked, opened again and removed, and each taken back', async () => {
    await open('#application/a', ...halden);
    const handedIn = async () => recordOf(await facts(), 'request', 'r')?.handedIn;
    await click('Done: Two references');
    expect(await handedIn()).toBe(NOW);
    await click('Not yet: Two references');
    expect(await handedIn()).toBeUndefined();
    await click('Remove: Two references');
    expect(recordsOf(await facts(), 'request')).toEqual([]);
    await press('u');
    await press('u');
    expect(await handedIn()).toBe(NOW);
  });

  test('takes something promised by hand, with its day and person; nothing is lost where the words are missing', async () => {
    await open('#application/a', ...halden);
    await type(english('fieldAskedOrPromised'), 'promised');
    await type(english('fieldDue'), '2026-03-13');
    await type(english('fieldPromisedTo'), 'jon');
    await click(english('addRequestDo'));
    expect(seen()).toContain(english('errorWhat'));
    expect(recordsOf(await facts(), 'request')).toHaveLength(1);
    expect(field(english('fieldDue')).value).toBe('2026-03-13');
    await type(english('fieldWhat'), 'The slides');
    await click(english('addRequestDo'));
    const added = recordsOf(await facts(), 'request').find(({ what }) => what === 'The slides');
    expect(added).toMatchObject({ application: 'a', due: '2026-03-13', person: 'jon', promised: true, askedAt: NOW });
    expect(field(english('fieldWhat')).value).toBe('');
  });
});

describe('people', () => {
  test('are found by typing, without diacritics, by company too', async () => {
    await open('#people', ...halden, application('b', 'Brightwater'), { kind: 'person', id: 'dana', application: 'b', name: 'Dana Reyes' });
    const names = () => [...document.querySelectorAll('.people-list .company')].map(({ textContent }) => textContent);
    expect(names()).toEqual(['Dana Reyes', 'Inès Falk', 'Jon Vik']);
    await type(english('filterPeople'), 'ines');
    expect(names()).toEqual(['Inès Falk']);
    await type(english('filterPeople'), 'bright');
    expect(names()).toEqual(['Dana Reyes']);
    expect(seen()).toContain('1 person');
  });

  test('say what is missing, and where they were met and written to', async () => {
    const thanked = {
      kind: 'touch',
      id: 't',
      application: 'a',
      interview: 'i',
      person: 'jon',
      at: NOW,
      direction: 'out',
      about: 'thank-you',
      channel: 'mail',
    };
    await open('#person/ines', ...halden, thanked);
    expect(seen()).toContain('Not known yet: mail address, title, LinkedIn profile. Without an address');
    expect(seen()).toContain(english('metNowhere'));
    await open('#person/jon');
    expect(seen()).toContain(`${english('touchThanked')} today`);
  });

  test('with an address that cannot be are not kept: one sentence below the field, and nothing lost', async () => {
    await open('#person/ines', ...halden);
    await type(english('fieldTitle'), 'Coordination');
    await type(english('fieldAddress'), 'ines.falk');
    await click(english('keepPerson'));
    const address = field(english('fieldAddress'));
    expect(address.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(address.getAttribute('aria-describedby') ?? '')?.textContent).toBe(english('errorAddress'));
    await vi.waitFor(() => expect(document.activeElement).toBe(address));
    expect(recordOf(await facts(), 'person', 'ines')?.title).toBeUndefined();
    // The page dies in the middle of it.
    await open('#person/ines');
    expect(field(english('fieldTitle')).value).toBe('Coordination');
    await type(english('fieldAddress'), 'ines.falk@haldenrail.example');
    await type(english('personPostalAddress'), 'Storgata 1\n1771 Halden');
    await type(english('personAddressAs'), 'Ms Falk');
    find('label.check', 'today, 14:00').querySelector('input')?.click();
    await settled();
    await click(english('keepPerson'));
    expect(recordOf(await facts(), 'person', 'ines')).toMatchObject({
      title: 'Coordination',
      address: 'ines.falk@haldenrail.example',
      postalAddress: 'Storgata 1\n1771 Halden',
      addressAs: 'Ms Falk',
    });
    expect(recordOf(await facts(), 'interview', 'i')?.people).toEqual(['jon', 'ines']);
    await press('u');
    expect(field(english('fieldTitle')).value).toBe('');
    expect(recordOf(await facts(), 'interview', 'i')?.people).toEqual(['jon']);
  });

  test('are added by hand, and removed again', async () => {
    await open('#application/a', ...halden);
    await click(english('addPerson'));
    await click(english('keepPerson'));
    expect(document.body.textContent).toContain(english('errorNobody'));
    await type(english('fieldName'), 'Siri Aune');
    await click(english('keepPerson'));
    expect(title()).toBe('Halden Rail');
    await click([...document.querySelectorAll<HTMLElement>('.cards a')].find(({ textContent }) => textContent?.includes('Siri'))?.textContent ?? '');
    expect(title()).toBe('Siri Aune');
    await click(english('removeThisPerson'));
    expect(title()).toBe('Halden Rail');
    expect(recordsOf(await facts(), 'person')).toHaveLength(2);
    await press('u');
    await press('u');
    expect(recordsOf(await facts(), 'person')).toHaveLength(2);
  });
});

describe('the search', () => {
  const box = () => document.querySelector<HTMLInputElement>('[role=combobox]');
  async function search(words: string) {
    await press('/');
    expect(document.activeElement).toBe(box());
    const input = box();
    if (!input) throw new Error('no search');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  }
  const options = () => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);
  const chosen = () => document.querySelector('[role=option][aria-selected=true]')?.textContent;

  test('finds applications, people, requests and notes, in groups, with the words marked', async () => {
    await open('', ...halden);
    await search('halden');
    expect([...document.querySelectorAll('[role=group]')].map((group) => group.getAttribute('aria-label'))).toEqual([
      english('placeApplications'),
      english('placePeople'),
      english('searchRequests'),
      english('searchNotes'),
    ]);
    expect(document.querySelector('[role=option] mark')?.textContent).toBe('Halden');
    await search('ines');
    expect(options()).toEqual(['Inès FalkHalden Rail']);
    await search('zzz');
    expect(seen()).toContain(english('searchNothing'));
  });

  test('is walked by arrow keys, round and round, and opened by Enter', async () => {
    await open('', ...halden);
    await search('ha');
    expect(options()).toHaveLength(5);
    const all = options();
    expect(chosen()).toBe(all[0]);
    await press('ArrowDown');
    expect(chosen()).toBe(all[1]);
    expect(box()?.getAttribute('aria-activedescendant')).toBe(document.querySelector('[aria-selected=true]')?.id);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(chosen()).toBe(all[4]);
    await press('ArrowDown');
    await press('Enter');
    expect(title()).toBe('Halden Rail');
    expect(box()?.value).toBe('');
    expect(box()?.getAttribute('aria-expanded')).toBe('false');
  });

  test('closes with Escape, then forgets its words', async () => {
    await open('', ...halden);
    await search('ha');
    await press('Escape');
    expect(box()?.getAttribute('aria-expanded')).toBe('false');
    expect(box()?.value).toBe('ha');
    await press('Escape');
    expect(box()?.value).toBe('');
  });

  test('opens what is clicked', async () => {
    await open('', ...halden);
    await search('jon');
    document.querySelector<HTMLElement>('[role=option]')?.click();
    await settled();
    expect(location.hash).toBe('#person/jon');
  });
});

describe('the keys', () => {
  test.each([
    ['w', '#search'],
    ['l', '#learn'],
    ['p', '#people'],
    ['r', '#references'],
    ['s', '#settings'],
    ['n', '#hand'],
    ['v', '#paste'],
  ])('%s goes to %s, and a back to the start', async (key, hash) => {
    await open('', ...halden);
    await press(key);
    expect(location.hash).toBe(hash);
    document.querySelector('h1')?.focus();
    await press('a');
    expect(location.hash).toBe('');
    expect(title()).toBe(english('placeApplications'));
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  test('j and k walk the rows and stay at their ends; folded ones are passed over', async () => {
    await open('', ...halden, application('b', 'Other'), application('c', 'Gone', { stage: 'closed' }));
    const focused = () => document.activeElement?.getAttribute('href');
    await press('j');
    expect(focused()).toBe('#application/a');
    await press('j');
    expect(focused()).toBe('#application/b');
    await press('j');
    expect(focused()).toBe('#application/b');
    await press('k');
    expect(focused()).toBe('#application/a');
  });

  test('u takes one change after the other back, and nothing where nothing was done', async () => {
    await open('#application/a', ...halden);
    await press('u');
    await click(english('stageToRejected'));
    await click(english('stageToActive'));
    await click(english('stageToClosed'));
    await press('u');
    expect(await stage()).toBe('active');
    await press('u');
    expect(await stage()).toBe('rejected');
    await press('u');
    expect(await stage()).toBeUndefined();
    await press('u');
    expect(await stage()).toBeUndefined();
  });

  test('? lists them all', async () => {
    await open();
    await press('?');
    const list = document.querySelector('dialog[open]');
    expect([...(list?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent)).toEqual(
      'a w l p r s n v / j k u ? Enter Esc'.split(' '),
    );
    await press('p');
    expect(location.hash).toBe('');
  });

  test.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['with Meta', { metaKey: true }],
    ['held down', { repeat: true }],
  ])('do nothing %s', async (_, options) => {
    await open();
    await press('p', options);
    expect(location.hash).toBe('');
  });

  test('are letters in a field', async () => {
    await open('#people', ...halden);
    field(english('filterPeople')).focus();
    await press('s');
    expect(location.hash).toBe('#people');
  });

  test('rest where the user switched them off; the list can still be opened', async () => {
    await open('#settings');
    find('label.check', `${english('settingsKeys')} ${english('settingsKeysHint')}`)
      .querySelector('input')
      ?.click();
    await settled();
    expect(recordsOf(await facts(), 'settings')).toMatchObject([{ singleKeys: false }]);
    (document.activeElement as HTMLElement | null)?.blur();
    await press('p');
    expect(location.hash).toBe('#settings');
    await press('?');
    expect(document.querySelector('dialog[open]')).not.toBeNull();
  });
});

describe('the settings for LinkedIn', () => {
  test('hold the length of a note, the notes of a month and what is ready of the profile, each taken back', async () => {
    await open('#settings');
    await type(english('settingsNoteLength'), '300');
    await type(english('settingsNotesPerMonth'), '5');
    const box = (name: string, hint: string) => find('label.check', `${english(name)} ${english(hint)}`).querySelector('input');
    box('readyHeadline', 'readyHeadlineHint')?.click();
    await settled();
    box('readyPhoto', 'readyPhotoHint')?.click();
    await settled();
    const settings = async () => recordsOf(await facts(), 'settings')[0];
    expect(await settings()).toMatchObject({ noteLength: 300, notesPerMonth: 5, profileReady: ['photo', 'headline'] });
    await press('u');
    expect((await settings())?.profileReady).toEqual(['headline']);
    await type(english('settingsNoteLength'), '');
    expect((await settings())?.noteLength).toBeUndefined();
  });
});

describe('the way back', () => {
  test('leads from a step to its application, and from there to the start', async () => {
    await open('', ...halden);
    location.hash = '#application/a';
    await settled();
    await vi.waitFor(() => expect(title()).toBe('Halden Rail'));
    document.querySelector<HTMLElement>('.step a')?.click();
    await settled();
    await click(english('back'));
    expect(title()).toBe('Halden Rail');
    await click(english('back'));
    expect(title()).toBe(english('placeApplications'));
  });

  test('of an application opened by its address is the start', async () => {
    await open('#application/a', ...halden);
    expect(document.querySelector('.back')?.getAttribute('href')).toBe('#');
  });
});
