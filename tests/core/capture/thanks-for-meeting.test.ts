import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../src/core/calendar/time.ts';
import { thanksForMeeting } from '../../../src/core/capture/thanks-for-meeting.ts';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { write } from '../../../src/core/drafts/index.ts';
import { type Edit, apply } from '../../../src/core/facts/change.ts';
import { noFacts } from '../../../src/core/facts/facts.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import { situationsOf } from '../../../src/core/plan/situation.ts';
import { sentence } from '../../../src/core/sentence.ts';

const START = Date.UTC(2026, 2, 3, 14);
const people = ['p', 'q', 'r', 's'];

/** Every thank-you drafted for a panel of four and a coordinator, in many applications and each tone, on the day and two days later. */
function drafted(): string[] {
  return Array.from({ length: 15 }, (_, seed) => `application ${seed}`).flatMap((application) =>
    (['warm', 'neutral', 'formal'] as const).flatMap((tone) => {
      const edits: Edit[] = [
        { kind: 'settings', id: 'settings', set: { name: 'Robin Lind' } },
        { kind: 'application', id: application, set: { company: 'Halden Rail', role: 'Planner', tone, country: 'US' } },
        {
          kind: 'interview',
          id: 'i',
          set: {
            application,
            start: START,
            zone: 'UTC',
            people,
            topics: { p: 'how you plan for snow', q: 'the updates of the rosters' },
            wishSaid: 'that I rebuilt the report',
            nextStep: 'a second interview',
          },
        },
        ...[...people, 'c'].map((id): Edit => ({
          kind: 'person',
          id,
          set: { application, name: `N${id} Vik`, ...(id === 'c' && { part: 'coordinator' }) },
        })),
      ];
      const facts = apply(noFacts, { edits, said: sentence('keptNew') }, '');
      return [3, 50].flatMap((hours) => {
        const now = START + hours * HOUR_MS;
        const situations = situationsOf(facts, now, 'UTC');
        return plan(facts, now, 'UTC')
          .steps.filter(({ rule }) => rule === 'thank-you')
          .flatMap((step) => situations.map((situation) => textOf(write('thank-you', situation, step))));
      });
    }),
  );
}

describe('a thank-you for a meeting', () => {
  test.each([
    'Dear Jon,\n\nThank you for your time today.\n\nKind regards\nRobin',
    'Hi Dana, it was great to talk with you this morning. Thank you so much!',
    'Many thanks for setting up the interview at Halden Rail yesterday and for looking after the details.',
    'It was kind of you to make room for me today; thank you.',
    'Meeting you on Tuesday gave me a clear view of the role, and I thank you for it.',
    'I am grateful to you for organising my interview. Should anything be missing, just write.',
    'Thank you for talking with me about how the control room works. I look forward to hearing from you next week.',
    'Thanks for the tour. Please let me know if you need anything else from me.',
    'Sehr geehrte Frau Weber,\nvielen Dank für das angenehme Gespräch heute.',
    'Merci pour cet échange et pour votre accueil.',
    'Gracias por su tiempo y por la entrevista de hoy.',
    'Grazie per il colloquio di ieri.',
    'Obrigada pela conversa de hoje.',
    'Bedankt voor het fijne gesprek van vandaag.',
  ])('%j', (text) => expect(thanksForMeeting(text)).toBe(true));
});

test('a thank-you of our own is one', () => {
  const all = drafted();
  expect(all.length).toBe(450);
  expect(all.filter((text) => !thanksForMeeting(text))).toEqual([]);
});

describe('no thank-you', () => {
  test.each([
    'Thanks, received.',
    'Thank you!',
    'Thank you for the documents. I will send them back today.',
    'Hi Dana,\nthanks for the quick reply. Tuesday at 3 works well for me, and I look forward to meeting the team.\nBest\nAlex',
    'Thank you for the invitation to a second interview.',
    'Thanks for confirming the interview time.',
    'Thanks for letting me know, any time suits me.',
    'Thank you for the link; talk to you tomorrow.',
    'As we discussed today, here is the certificate.\n\nThanks,\nAlex',
    'Here is the portfolio I told you about.\nMany thanks in advance\nAlex',
    'It was good to talk with you today.',
    'Vielen Dank für die Einladung zum Gespräch.',
    'Danke für Ihre Rückmeldung, der Termin passt.',
    'Merci pour votre réponse.',
    '',
  ])('%j', (text) => expect(thanksForMeeting(text)).toBe(false));
});
