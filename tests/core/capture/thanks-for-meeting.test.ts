import { describe, expect, test } from 'vitest';
import { thanksForMeeting } from '../../../src/core/capture/thanks-for-meeting.ts';

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
