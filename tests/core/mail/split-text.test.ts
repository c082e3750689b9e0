import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/core/mail/split-text.ts';

const partsOf = (text: string) => splitText(text).map(({ part, text: own }) => [part, own.trim()]);

describe('the parts of a plain text', () => {
  it('keeps what was answered apart from the answer', () => {
    expect(partsOf('Yes, 3 pm.\n\nOn Mon, 2 Mar 2026 at 10:00, Robin <robin@home.example> wrote:\n> Is 3 pm fine?\n> Robin')).toEqual([
      ['own', 'Yes, 3 pm.'],
      ['quoted', 'On Mon, 2 Mar 2026 at 10:00, Robin <robin@home.example> wrote:\n> Is 3 pm fine?\n> Robin'],
    ]);
  });

  it('reads answers between quoted lines as own words', () => {
    expect(partsOf('On Mon, 2 Mar 2026, Robin wrote:\n> Is 3 pm fine?\nYes.\n> And the place?\nHere.').filter(([part]) => part === 'own')).toEqual([
      ['own', 'Yes.'],
      ['own', 'Here.'],
    ]);
  });

  it.each([
    'Am Mo., 2. März 2026 um 10:00 Uhr schrieb Robin <robin@home.example>:',
    'Le lun. 2 mars 2026 à 10:00, Robin <robin@home.example> a écrit :',
    'El lun, 2 mar 2026 a las 10:00, Robin escribió:',
    'El lunes, 2 de marzo de 2026, 10:00:00 CET,\nRobin Quiroga <robin@home.example> escribió:',
    'De: Robin\nEnviado el: lunes, 2 de marzo de 2026 10:00\nPara: Dana\nAsunto: Entrevista',
    'Em seg., 2 de mar. de 2026 às 10:00, Robin <robin@home.example> escreveu:',
    'Robin <robin@home.example> escreveu (segunda, 2/03/2026 à(s) 10:00):',
    'De: Robin\nEnviada em: segunda-feira, 2 de março de 2026 10:00\nPara: Dana\nAssunto: Entrevista',
    '-----Mensagem original-----',
    '-----Original Message-----',
    'From: Robin\nSent: Monday\nTo: Dana\nSubject: Time',
    'Von: Robin\nGesendet: Montag\nAn: Dana\nBetreff: Termin',
    'Gesendet: Montag\nVon: Robin\nAn: Dana\nBetreff: Termin',
    'Robin Achterberg schrieb am 2. März 2026 um 10:00:',
    'Op 2 mrt. 2026, om 10:00 heeft Robin <robin@home.example> het volgende geschreven:',
    'Op ma 2 mrt 2026 om 10:00 schreef Robin <robin@home.example>:',
    'Robin Aubry <robin@home.example> a écrit le 2 mars 2026 à 10:00 :',
    'De : Robin\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : Dana\nObjet : Entretien',
    '-------- Message original --------',
    'Il giorno lun 2 mar 2026 alle ore 10:00 Robin <robin@home.example> ha scritto:',
    'Da: Robin\nInviato: lunedì 2 marzo 2026 10:00\nA: Dana\nOggetto: Colloquio',
    'Van: Robin\nVerzonden: maandag\nAan: Dana\nOnderwerp: Afspraak',
  ])('knows history by its head: %s', (head) => {
    expect(partsOf(`Own words.\n\n${head}\nOld words.`)).toEqual([
      ['own', 'Own words.'],
      ['quoted', `${head}\nOld words.`],
    ]);
  });

  it('takes a head at the very top for the mail’s own, pasted with it', () => {
    expect(partsOf('From: Dana\nSent: Monday\nTo: Robin\nSubject: Interview\n\nSee you at 3 pm.')[0]?.[0]).toBe('own');
  });

  it.each([
    'Kind regards,',
    'Best',
    'Yours sincerely',
    'Thanks!',
    '-- ',
    'Mit freundlichen Grüßen',
    'Freundliche Grüsse',
    'LG',
    'Viele Grüße aus Kassel',
    'Met vriendelijke groet,',
    'Reciba un cordial saludo,',
    'Saludos',
    '¡Saludos!',
    'Atentamente,',
    'Com os melhores cumprimentos,',
    'Atenciosamente,',
    'Abraço,',
    'Abs',
    'Groetjes',
    'Mvg,',
    'Bien cordialement,',
    'Meilleures salutations',
    'Je vous prie d’agréer, Madame, l’expression de mes sentiments distingués.',
    'À bientôt,',
    'Cordiali saluti',
    'Distinti saluti,',
    'A presto',
  ])('ends with the signature after "%s"', (closing) => {
    expect(partsOf(`See you on Monday.\n\n${closing}\nDana Reyes\nTalent Partner, Acme`).at(-1)).toEqual([
      'signature',
      expect.stringContaining('Dana Reyes'),
    ]);
  });

  it('keeps every line, whatever the text', () => {
    const line = fc.constantFrom(
      '> quoted',
      'words',
      '',
      '-- ',
      'On Monday Dana wrote:',
      'Best,',
      'From: a',
      'Sent: b',
      'To: c',
      '-----Original Message-----',
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        (lines) =>
          splitText(lines.join('\n'))
            .map(({ text }) => text)
            .join('\n') === lines.join('\n'),
      ),
    );
  });
});
