import { describe, expect, it } from 'vitest';
import { readPlace } from '../../../../src/core/mail/facts/place.ts';
import { mailOf } from './mail-of.ts';

const placeIn = (text: string) => readPlace(mailOf(text))?.value;

describe('where one goes', () => {
  it.each([
    ['Where: 14 Mill Road, Cambridge', '14 Mill Road, Cambridge'],
    ['Location: Room 302, Hooper Building', 'Room 302, Hooper Building'],
    ['VENUE : The Corn Exchange, 2 Market Place, Hexham', 'The Corn Exchange, 2 Market Place, Hexham'],
    ['Location\nKiln Pottery, 9 Tannery Row, Troy, NY 12180\n\nGuests\nBo Lindgren', 'Kiln Pottery, 9 Tannery Row, Troy, NY 12180'],
    ['Address:\nKiln Pottery\n9 Tannery Row\nTroy, NY 12180\n\nSee you!', 'Kiln Pottery, 9 Tannery Row, Troy, NY 12180'],
    ['Where: Boardroom Blue / MS Teams', 'Boardroom Blue'],
    ['Place - Gate 3, Harbour Works', 'Gate 3, Harbour Works'],
    ['We will meet at 31 St Andrew Square, Edinburgh, ground floor.', '31 St Andrew Square, Edinburgh, ground floor'],
    ["You'll find us at 6 Colmore Gardens, Birmingham.", '6 Colmore Gardens, Birmingham'],
    ['The interview is at headquarters, 500 W. Cannon Street, second floor.', 'headquarters, 500 W. Cannon Street, second floor'],
    ['Come to our Austin office (501 Congress Ave, 3rd floor) at 2 pm.', 'our Austin office (501 Congress Ave, 3rd floor)'],
    ['Manager Gwen can see you at the restaurant, 88 Sundance Ave, Casper WY.', 'restaurant, 88 Sundance Ave, Casper WY'],
    ['Come by the shop on Hill Street on Monday.', 'shop on Hill Street'],
    ['Let us meet in the library bar at seven.', 'library bar'],
    ['Please come to the loading dock behind Unit 4.', 'loading dock behind Unit 4'],
    ['Please report to Gate 7 at 8 am.', 'Gate 7'],
    ['Could you come to Ziekenhuis Rijnmond on Thursday?', 'Ziekenhuis Rijnmond'],
    ['When can you come down to Cwm?', 'Cwm'],
    ['Kindly use the Chapel Street door.', 'Chapel Street door'],
    ['It will be held in the Seminar Room of the Old Library.', 'Seminar Room of the Old Library'],
    ['Interview at our store in Leith Walk, Tuesday 3 pm.', 'our store in Leith Walk'],
    ['You will be interviewed at St Brigid’s Hospital, Ward 9.', 'St Brigid’s Hospital, Ward 9'],
    ['The address is 1200 Harbor Blvd, Suite 400, Oakland, CA 94607.', '1200 Harbor Blvd, Suite 400, Oakland, CA 94607'],
    ['Meet me at the Kettle cafe on Baker Street.', 'Kettle cafe on Baker Street'],
    ['We are based at Unit 3, Cotswold Park, Cirencester GL7 6BH, so come there.', 'Unit 3, Cotswold Park, Cirencester GL7 6BH'],
    ['Come to 22B Baker Close, Leeds LS1 4AP.', '22B Baker Close, Leeds LS1 4AP'],
    ['Our workshop is at 77 Cedar Street, Boston. See you then!', '77 Cedar Street, Boston'],
    ['Tuesday 5 May at 3 pm, Room 4.12, Hooper Building.', 'Room 4.12, Hooper Building'],
    ['Tuesday 5 May, 3 pm, Kettle Cafe', 'Kettle Cafe'],
    ['Come up to the flat above the bakery on Monday at 3.', 'above the bakery'],
    ['Saturday at 6 am at the loading bay of the depot.', 'loading bay of the depot'],
    ['It is an in-person talk at Quill House.', 'Quill House'],
    ['The venue is Ward 9, Eastfield Hospital.', 'Ward 9, Eastfield Hospital'],
    ['Wednesday 4 March at 7:00, at the jobsite trailer off Quarry Road.', 'jobsite trailer off Quarry Road'],
    ['Dispatch entrance like we said.', 'Dispatch entrance'],
    ['Venue same only, Kiln Park Phase II, Tower B, 5th flr.', 'Kiln Park Phase II, Tower B, 5th flr'],
    ['Same function room (Sampa 2, mezzanine). See you Friday at 9.', 'Sampa 2, mezzanine'],
    ['Come on Tuesday at 9. We’re at the port, Dock 5, Ballina.', 'port, Dock 5, Ballina'],
    ['yep 8 is sound, unit 6 mill rd, come round the back', 'unit 6 mill rd'],
    ['Place of interview - Regional Office, Plot 12, Sector 44, Jaipur', 'Regional Office, Plot 12, Sector 44, Jaipur'],
    ['You will be interviewed at the Ministry of Works, Block D, Room 114.', 'Ministry of Works, Block D, Room 114'],
    ['You will find us on the 4th floor of the Kestrel Building, 9 Mill Road, Leeds.', '4th floor of the Kestrel Building, 9 Mill Road, Leeds'],
    ['Park in the visitor bay and come to Gate 2 at 9 on Friday.', 'Gate 2'],
    [
      'Wednesday 3 February at 1400 hours\nKestrel House, Altens Quay, Peterhead\n\nTwo hours should be set aside.\n\nKiln Energy\nResourcing',
      'Kestrel House, Altens Quay, Peterhead',
    ],
    [
      'in our headquarter, Industriestraße 9, 74653 Künzelsau, building A, please announce yourself',
      'our headquarter, Industriestraße 9, 74653 Künzelsau, building A',
    ],
  ])('%s', (text, place) => {
    expect(placeIn(text)).toBe(place);
  });
});

describe('no place to go to', () => {
  it.each([
    ['We at Harbour Bank Ltd. will talk on Zoom on Friday at 3 pm: https://zoom.us/j/1'],
    ['We call you on Friday at 3.\n\nBest\nLucy Moor\nRegistrar, Kestrel Museum of Weaving'],
  ])('%s', (text) => {
    expect(placeIn(text)).toBeUndefined();
  });
});

describe('streets of other countries', () => {
  it.each([
    ['Das Gespräch findet in der Hauptstraße 12, 10827 Berlin statt.', 'Hauptstraße 12, 10827 Berlin'],
    ['Wir treffen uns in der Lindenstr. 4a, 3. Stock.', 'Lindenstr. 4a'],
    ['Rendez-vous au 12 rue de la Paix, 75002 Paris.', '12 rue de la Paix, 75002 Paris'],
    ['Nous vous attendons 5, avenue Jean Jaurès, Lyon.', '5, avenue Jean Jaurès, Lyon'],
    ['La entrevista será en la Calle Mayor 3, Madrid.', 'Calle Mayor 3, Madrid'],
    ['Estamos en la calle Portales 6, entresuelo izquierda, Logroño.', 'calle Portales 6, entresuelo izquierda, Logroño'],
    ['La aspettiamo in Via Roma 5, Torino.', 'Via Roma 5, Torino'],
    ['O encontro é na Rua Augusta 40, Lisboa.', 'Rua Augusta 40, Lisboa'],
    ['Kom naar de Keizersgracht 12, Amsterdam.', 'Keizersgracht 12, Amsterdam'],
    ['Dove: Viale dei Tigli 8, piano terra', 'Viale dei Tigli 8, piano terra'],
    ['Ort: Rathausplatz 1, Zimmer 214', 'Rathausplatz 1, Zimmer 214'],
  ])('%s', (text, place) => {
    expect(placeIn(text)).toContain(place);
  });
});

describe('what is no place', () => {
  it.each([
    ['Where: Zoom'],
    ['Location: Microsoft Teams Meeting'],
    ['Location: https://kiln.example/room'],
    ['Location: This is a phone call. We call you.'],
    ['Where: to be confirmed'],
    ['I am out of the office until Monday.'],
    ['The interview will be held on Monday, 4 May.'],
    ['We look forward to meeting you in the interview.'],
    ['Please come to a decision by Friday.'],
    ['We will meet via Google Meet at 3 pm.'],
    ['You will meet with Dana Reyes in March.'],
    ['12 people applied and 3 Way winners were chosen.'],
    ['Join here: https://us02web.zoom.us/j/1\n\nKiln Ltd, 4 Hill Street, Leeds. Unsubscribe'],
    ['We received your application for the position in the first round.'],
    ['Report back to me by 5 pm.'],
    ['See you at 10 on Tuesday.'],
    ['Where: <script>alert(1)</script>'],
    ['We meet on Thursday 12 March at 9am in place of Wednesday 11 March at 3pm.'],
  ])('%s', (text) => {
    expect(placeIn(text)).toBeUndefined();
  });
});
