import { describe, expect, it } from 'vitest';
import { mightBeJobMail } from '../../../src/core/mail/gate.ts';
import { practice } from '../../mails/practice/index.ts';
import { mails } from './mails/index.ts';

describe('the gate before the reader', () => {
  it.each(mails.filter(({ kind }) => kind !== 'unrelated').map(({ subject, text }) => [subject, text]))('opens for "%s"', (subject, text) => {
    expect(mightBeJobMail(subject, text)).toBe(true);
  });

  it.each([
    ['Ihre Bewerbung', 'Wir müssen Ihnen leider mitteilen, dass die Wahl auf jemand anderen gefallen ist.'],
    ['Kurz telefonieren?', 'Passt es dir am Mittwoch um 15 Uhr? Dann erzähle ich dir mehr über die Stelle im Lager.'],
    ['Uw sollicitatie', 'Wij nodigen u graag uit op dinsdag 10 maart om 10.30 uur.'],
    ['Morgen', 'Ons gesprek begint een half uur later, om 14u30. Lukt dat?'],
    ['Votre candidature', 'Nous avons malheureusement retenu un autre profil.'],
    ['Un café ?', 'Ça te dirait de passer à la boutique jeudi vers 15h pour parler du poste ?'],
    ['Sua candidatura', 'Siamo spiacenti di comunicarLe che abbiamo scelto un altro profilo.'],
    ['Ci vediamo?', 'Possiamo incontrarci martedì alle 10 per parlare del lavoro?'],
    ['Su candidatura', 'Lamentamos comunicarle que hemos elegido a otra persona.'],
    ['¿Un café?', '¿Te pasas el martes a las 16 y te cuento lo del puesto?'],
    ['Sua candidatura', 'Infelizmente decidimos seguir com outra pessoa.'],
    ['Conversa', 'Posso te ligar amanhã às 15h para falar da vaga?'],
  ])('opens for "%s" in other languages', (subject, text) => {
    expect(mightBeJobMail(subject, text)).toBe(true);
  });

  it.each([
    ['Abendessen?', 'Habt ihr am Freitag Lust auf Pizza? Das neue Lokal in der Gartenstraße soll gut sein.'],
    ['Foto’s van het strand', 'Hier zijn ze allemaal. De kinderen vonden het geweldig!'],
    ['Photos de la plage', 'Les voilà toutes. Les enfants ont adoré !'],
    ['Cena?', 'Venerdì pizza da noi, porto io il dolce. Un abbraccio'],
    ['Fotos de la playa', 'Aquí van todas. ¡A los niños les encantó!'],
    ['Churrasco?', 'Sábado lá em casa, traz a sobremesa. Beijos'],
    ['Dinner?', 'Are you free on Friday at 7? The new place on Cedar Street.'],
    ['Your order has shipped', 'It will arrive on Thursday between 9:00 and 12:00.'],
    ['Photos from the lake', 'Here are all of them. The kids loved it!'],
    ['Parents’ evening', 'We meet on Tuesday at 18:00 in the gym.'],
  ])('stays shut for "%s"', (subject, text) => {
    expect(mightBeJobMail(subject, text)).toBe(false);
  });

  it('opens for most mail to practise on that is about a job, and for less of the other', () => {
    const shareOf = (isRelated: boolean) => {
      const own = practice.filter(({ kind }) => (kind !== 'unrelated') === isRelated);
      return own.filter(({ subject, text }) => mightBeJobMail(subject, text)).length / own.length;
    };
    expect(shareOf(true)).toBeGreaterThan(0.75);
    expect(shareOf(false)).toBeLessThan(0.6);
  });

  it('looks at the beginning of a mail only', () => {
    const digest = 'The heron is back on the canal, and the new benches are green. '.repeat(15);
    expect(mightBeJobMail('Canal news', `${digest}We are hiring: send your application by Friday.`)).toBe(false);
    expect(mightBeJobMail('Canal news', `We are hiring: send your application by Friday. ${digest}`)).toBe(true);
  });

  it('takes no English word for one of another language', () => {
    expect(mightBeJobMail('Process', 'We have sent the form and your contract with this mail. The position of the shelf is fine.')).toBe(false);
  });
});
