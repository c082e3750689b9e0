import { describe, expect, test } from 'vitest';
import { keep } from '../../../src/core/capture/keep.ts';
import { type Proposal, propose } from '../../../src/core/capture/proposal.ts';
import { apply, undo } from '../../../src/core/facts/change.ts';
import { type Facts, latestStamp, noFacts, recordsOf } from '../../../src/core/facts/facts.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import { at, head, read, reading } from './sample.ts';

const OSLO = 'Europe/Oslo';
const NOW = Date.UTC(2026, 2, 2, 10);
const after = (facts: Facts, change: Parameters<typeof apply>[1]) => apply(facts, change, nextStamp(latestStamp(facts), NOW, 'n'));
function changeOf(facts: Facts, proposal: Proposal, id: string) {
  const change = keep(facts, proposal, head(id), NOW);
  if (!change.ok) throw new Error(change.code);
  return change.value;
}
const kept = (facts: Facts, proposal: Proposal, id = '1') => after(facts, changeOf(facts, proposal, id));
const requests = (facts: Facts) => recordsOf(facts, 'request');
const interviews = (facts: Facts) => recordsOf(facts, 'interview');

const asks = reading({
  kind: 'request',
  company: read('Halden Rail'),
  requests: [read('two references'), read('a writing sample')],
  deadline: read('2026-03-06'),
});

test('an answer about the time is shown, and is nothing to tick off later', () => {
  const invitation = reading({ kind: 'invitation', requests: [read('Let me know which slot suits'), read('photo ID')] });
  expect(propose(invitation, head('1'), noFacts, OSLO).requests).toEqual([
    { what: 'Let me know which slot suits', isKept: false },
    { what: 'photo ID', isKept: true },
  ]);
});

test('an answer to an offer is nothing to hand in', () => {
  const offer = reading({ kind: 'offer', requests: [read('decision'), read('signed contract')] });
  expect(propose(offer, head('1'), noFacts, OSLO).requests).toEqual([
    { what: 'decision', isKept: false },
    { what: 'signed contract', isKept: true },
  ]);
});

describe('a mail that only asks for something', () => {
  const proposal = propose(asks, head('1'), noFacts, OSLO);

  test('proposes each thing with its day, and no interview (C37)', () => {
    expect(proposal).toMatchObject({
      effect: 'request',
      due: '2026-03-06',
      requests: [
        { what: 'two references', isKept: true },
        { what: 'a writing sample', isKept: true },
      ],
    });
    const facts = kept(noFacts, proposal);
    expect(requests(facts).map(({ what, due }) => [what, due])).toEqual([
      ['two references', '2026-03-06'],
      ['a writing sample', '2026-03-06'],
    ]);
    expect(interviews(facts)).toEqual([]);
    expect(recordsOf(facts, 'application')).toMatchObject([{ company: 'Halden Rail', stage: 'active' }]);
    expect(requests(facts).every(({ application }) => application === recordsOf(facts, 'application')[0]?.id)).toBe(true);
  });

  test('kept twice makes one of each, and does not forget what was handed in', () => {
    const once = kept(noFacts, proposal);
    const [first] = requests(once);
    const handedIn = after(once, {
      edits: [{ kind: 'request', id: first?.id ?? '', set: { handedIn: NOW } }],
      said: { key: 'markedDone', values: {} },
    });
    const twice = kept(handedIn, propose(asks, head('1'), handedIn, OSLO));
    expect(requests(twice)).toHaveLength(2);
    expect(requests(twice)[0]?.handedIn).toBe(NOW);
    expect(requests(kept(twice, propose(asks, head('2'), twice, OSLO), '2'))).toHaveLength(4);
  });

  test('keeps only what stays ticked, under the name it has had', () => {
    const some = kept(noFacts, { ...proposal, requests: proposal.requests.map((each, index) => ({ ...each, isKept: index === 1 })), due: '' });
    expect(requests(some)).toMatchObject([{ id: 'request:gmail:1:2', what: 'a writing sample' }]);
    expect(requests(some)[0]?.due).toBeUndefined();
  });

  test('is taken back whole', () => {
    const change = changeOf(noFacts, proposal, '1');
    const facts = after(noFacts, change);
    expect(requests(after(facts, undo(change, noFacts, facts, facts)))).toEqual([]);
  });

  test('makes an interview where the user fills one in', () => {
    const facts = kept(noFacts, { ...proposal, day: '2026-03-10', clock: '15:00' });
    expect(interviews(facts)).toMatchObject([{ start: Date.UTC(2026, 2, 10, 14) }]);
    expect(requests(facts)).toHaveLength(2);
  });

  test('does not open an application again that has ended', () => {
    const ended = kept(
      noFacts,
      propose(reading({ kind: 'rejection', company: read('Halden Rail') }), head('1', { threadId: 'thread-9' }), noFacts, OSLO),
    );
    const thread = { threadId: recordsOf(ended, 'application')[0]?.threads?.[0]?.replace('gmail:', '') ?? '' };
    const facts = kept(ended, propose(asks, head('2', thread), ended, OSLO), '2');
    expect(recordsOf(facts, 'application')).toMatchObject([{ stage: 'rejected' }]);
  });

  test('refuses a day that does not exist', () => {
    expect(keep(noFacts, { ...proposal, due: '2026-02-30' }, head('1'), NOW)).toEqual({ ok: false, code: 'not-a-due-day' });
  });
});

describe('when, by whom and for which interview it was asked', () => {
  const ines = { name: 'Ines Falk', address: 'Ines.Falk@haldenrail.example', part: 'coordinator' as const };

  test('is kept with it, as far as the mail says', () => {
    const facts = kept(noFacts, propose({ ...asks, people: [read(ines)] }, head('1'), noFacts, OSLO));
    const sender = recordsOf(facts, 'person')[0];
    expect(sender?.address).toBe(ines.address);
    expect(requests(facts)).toMatchObject([
      { askedAt: head('1').sentAt, person: sender?.id },
      { askedAt: head('1').sentAt, person: sender?.id },
    ]);
    expect(requests(facts).every(({ interview }) => interview === undefined)).toBe(true);
  });

  test('is somebody known before, too', () => {
    const before = kept(noFacts, propose({ ...asks, people: [read(ines)] }, head('1'), noFacts, OSLO));
    const later = kept(before, propose(asks, head('2', { threadId: 'thread-1' }), before, OSLO), '2');
    expect(requests(later).every(({ person }) => person === recordsOf(before, 'person')[0]?.id)).toBe(true);
  });

  test('is not guessed', () => {
    const facts = kept(noFacts, propose(asks, head('1'), noFacts, OSLO));
    expect(requests(facts)[0]?.person).toBeUndefined();
    const unsent = head('1');
    const { sentAt: _, ...unstated } = unsent;
    const change = keep(noFacts, propose(asks, unstated, noFacts, OSLO), unstated, NOW);
    if (!change.ok) throw new Error(change.code);
    expect(requests(after(noFacts, change.value))[0]?.askedAt).toBeUndefined();
  });

  test('with an invitation it is for that interview', () => {
    const invitation = reading({ kind: 'invitation', start: at('2026-03-10', '15:00', OSLO), requests: [read('photo ID')] });
    const facts = kept(noFacts, propose(invitation, head('1'), noFacts, OSLO));
    expect(requests(facts)).toMatchObject([{ interview: interviews(facts)[0]?.id }]);
  });

  test('in a mail that cancels it is not', () => {
    const invitation = reading({ kind: 'invitation', start: at('2026-03-10', '15:00', OSLO) });
    const facts = kept(noFacts, propose(invitation, head('1'), noFacts, OSLO));
    const cancellation = reading({ kind: 'cancellation', requests: [read('your portfolio')] });
    const cancelled = kept(facts, propose(cancellation, head('2', { threadId: 'thread-1' }), facts, OSLO), '2');
    expect(interviews(cancelled)[0]?.cancelled).toBe(true);
    expect(requests(cancelled)).toMatchObject([{ what: 'your portfolio' }]);
    expect(requests(cancelled)[0]?.interview).toBeUndefined();
  });
});

describe('an interview mail', () => {
  const invitation = reading({
    kind: 'invitation',
    start: at('2026-03-10', '15:00', OSLO),
    round: read('second interview'),
    phone: read('+47 22 00 00 00'),
    requests: [read('your portfolio')],
  });

  test('brings its round, the number to call, and what to bring', () => {
    const facts = kept(noFacts, propose(invitation, head('1'), noFacts, OSLO));
    expect(interviews(facts)).toMatchObject([{ round: 'second interview', phone: '+47 22 00 00 00' }]);
    expect(requests(facts)).toMatchObject([{ what: 'your portfolio' }]);
  });

  test('does not rename a round that has a name, and leaves the number it does not state', () => {
    const facts = kept(noFacts, { ...propose(invitation, head('1'), noFacts, OSLO), round: 'The one with Jon' });
    const later = reading({ kind: 'confirmation', start: at('2026-03-10', '15:00', OSLO), round: read('technical round') });
    expect(propose(later, head('2', { threadId: 'thread-1' }), facts, OSLO)).toMatchObject({
      effect: 'update',
      round: 'The one with Jon',
      phone: '+47 22 00 00 00',
    });
  });

  test('that asks beside a known interview updates it, and keeps what it asks for', () => {
    const facts = kept(noFacts, { ...propose(invitation, head('1'), noFacts, OSLO), day: '', clock: '' });
    const asked = propose(asks, head('2', { threadId: 'thread-1' }), facts, OSLO);
    expect(asked.effect).toBe('update');
    expect(requests(kept(facts, asked, '2'))).toHaveLength(3);
  });

  test('offers slots without choosing one', () => {
    const slots = [at('2026-03-10', '15:00', OSLO), at('2026-03-11', '09:00', OSLO)];
    expect(propose(reading({ kind: 'invitation', slots }), head('1'), noFacts, OSLO)).toMatchObject({ day: '', clock: '' });
  });
});
