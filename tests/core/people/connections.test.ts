import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Connection, readConnections } from '../../../src/core/people/connections.ts';
import { csvRows } from '../../../src/core/people/csv-rows.ts';
import { LINEAR, growth, repeated } from '../../growth.ts';

const NOTES = `Notes:\n"When you export your connections, some of the mail addresses are missing: you see only those whose owners let you, see ""privacy"", and more"\n\n`;
const HEADING = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const KIM = 'Kim,Berg,https://www.linkedin.com/in/kim-berg-1,,Halden Rail,"Planner, night trains",12 Jan 2024';
const kim = {
  name: 'Kim Berg',
  profile: 'https://www.linkedin.com/in/kim-berg-1',
  company: 'Halden Rail',
  position: 'Planner, night trains',
  connectedOn: '12 Jan 2024',
};
function read(text: string): readonly Connection[] {
  const result = readConnections(text);
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const codeOf = (text: string) => {
  const result = readConnections(text);
  return result.ok ? result.value.length : result.code;
};

describe('the list of connections (C33)', () => {
  test.each([
    ['as LinkedIn writes it', `${NOTES}${HEADING}\n${KIM}\n`],
    ['with a byte order mark', `\uFEFF${NOTES}${HEADING}\n${KIM}\n`],
    ['without the notes', `${HEADING}\n${KIM}`],
    ['with lines as Windows ends them', `${NOTES}${HEADING}\n${KIM}\n`.replaceAll('\n', '\r\n')],
    ['with lines as old Macs ended them', `${NOTES}${HEADING}\n${KIM}\n`.replaceAll('\n', '\r')],
    [
      'with every cell quoted',
      `"First Name","Last Name","URL","Email Address","Company","Position","Connected On"\n"Kim","Berg","https://www.linkedin.com/in/kim-berg-1","","Halden Rail","Planner, night trains","12 Jan 2024"`,
    ],
    [
      'saved again with semicolons',
      `First Name;Last Name;URL;Email Address;Company;Position;Connected On\nKim;Berg;https://www.linkedin.com/in/kim-berg-1;;Halden Rail;Planner, night trains;12 Jan 2024`,
    ],
    [
      'saved again with tabs',
      `First Name\tLast Name\tURL\tEmail Address\tCompany\tPosition\tConnected On\nKim\tBerg\thttps://www.linkedin.com/in/kim-berg-1\t\tHalden Rail\tPlanner, night trains\t12 Jan 2024`,
    ],
    [
      'with columns in another order and one more',
      `Company,Connected On,Tag,Last Name,First Name,Position,URL\nHalden Rail,12 Jan 2024,x,Berg,Kim,"Planner, night trains",https://www.linkedin.com/in/kim-berg-1`,
    ],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual([kim]);
  });

  test.each([
    ['German', 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Vernetzt am', '12 Jan. 2024'],
    ['French', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,En relation depuis', '12 janv. 2024'],
    ['Spanish', 'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Fecha de conexión', '12 ene 2024'],
    ['Portuguese', 'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em', '12 de jan de 2024'],
    ['Italian', 'Nome,Cognome,URL,Indirizzo e-mail,Azienda,Qualifica,Data del collegamento', '12 gen 2024'],
    ['Dutch', 'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op', '12 jan. 2024'],
    ['Japanese', '名,姓,URL,メールアドレス,会社,役職,つながった日', '2024年1月12日'],
    ['Arabic, with its own digits', 'الاسم الأول,اسم العائلة,رابط,عنوان البريد,الشركة,المنصب,تاريخ الاتصال', '١٢ يناير ٢٠٢٤'],
    ['Hindi, with its own digits', 'पहला नाम,अंतिम नाम,यूआरएल,ईमेल पता,कंपनी,पद,को कनेक्ट किया', '१२ जन॰ २०२४'],
    ['Ukrainian', 'Ім’я,Прізвище,URL,Ел. пошта,Компанія,Посада,Дата встановлення зв’язку', '12 січ. 2024 р.'],
    ['Chinese', '名字,姓氏,链接,邮箱,公司,职位,建立联系日期', '2024年1月12日'],
    ['an unknown language', 'Aaa,Bbb,Ccc,Ddd,Eee,Fff,Ggg', '12.1.2024'],
  ])('is read with a heading in %s', (_, heading, connectedOn) => {
    const other = KIM.replace('12 Jan 2024', connectedOn);
    expect(read(`${NOTES}${heading}\n${other}\n${other.replace('kim-berg-1', 'other')}\n`)[0]).toEqual({ ...kim, connectedOn });
  });

  test.each([
    ['semicolons under a line that says so', 'sep=;', ';', ''],
    ['columns of nothing added to each row', '', ',', ',,'],
    ['columns of nothing and semicolons', '', ';', ';;;'],
  ])('is read with a foreign heading, saved again with %s', (_, first, separator, after) => {
    const line = (...cells: string[]) => cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(separator) + after;
    const heading = line('Vorname', 'Nachname', 'URL', 'E-Mail-Adresse', 'Unternehmen', 'Position', 'Vernetzt am');
    const row = line('Kim', 'Berg', 'https://www.linkedin.com/in/kim-berg-1', '', 'Halden Rail', 'Planner, night trains', '12 Jan 2024');
    const notes = line('Notes:', '', '', '', '', '', '');
    expect(read([first, notes, heading, row, row].filter(Boolean).join('\r\n'))[0]).toEqual(kim);
  });

  test('of as many people as LinkedIn allows is read whole', () => {
    const rows = Array.from({ length: 30_000 }, (_, at) =>
      KIM.replace('kim-berg-1', `kim-${at}`).replace('Planner, night trains', 'Head of ""Night""\nTrains, north'),
    );
    expect(read(`\uFEFF${NOTES}${HEADING}\r\n${rows.join('\r\n')}\r\n`)).toHaveLength(30_000);
  });

  test('is read as it was before it named profiles', () => {
    const rows = 'Kim,Berg,,Halden Rail,Planner,"1/12/18, 4:56 PM"\nLee,Moss,lee@moss.example,,,"3/2/17, 8:00 AM"';
    const wanted = [
      { name: 'Kim Berg', company: 'Halden Rail', position: 'Planner', connectedOn: '1/12/18, 4:56 PM' },
      { name: 'Lee Moss', company: '', connectedOn: '3/2/17, 8:00 AM' },
    ];
    expect(read(`First Name,Last Name,Email Address,Company,Position,Connected On\n${rows}`)).toEqual(wanted);
    expect(read(`Vorname,Nachname,E-Mail-Adresse,Unternehmen,Position,Vernetzt am\n${rows}`)).toEqual(wanted);
  });

  test('takes quoted commas, doubled quotes and line breaks as part of a cell', () => {
    const [one] = read(`${HEADING}\n"Kim ""K""",Berg,,,"Halden Rail,\nNorth","Head of ""Night""\r\nTrains",12 Jan 2024`);
    expect(one).toMatchObject({ name: 'Kim "K" Berg', company: 'Halden Rail, North', position: 'Head of "Night" Trains' });
  });

  test.each([
    ['山田', '太郎', '山田 太郎'],
    ['Yamada', '太郎', '太郎 Yamada'],
    ['', 'Cher', 'Cher'],
    ['Berg', '', 'Berg'],
    [' Berg ', ' Kim  Ann', 'Kim Ann Berg'],
  ])('puts the names %s and %s together', (last, first, name) => {
    expect(read(`${HEADING}\n${first},${last},,,X,,`)[0]?.name).toBe(name);
  });

  test('leaves out who closed their account, and a link that is no profile', () => {
    expect(read(`${HEADING}\n,,,,,,\n,,https://www.linkedin.com/in/x,,Acme,,3 Mar 2020\nKim,Berg,javascript:alert(1),,Acme,,`)).toEqual([
      { name: 'Kim Berg', company: 'Acme' },
    ]);
  });

  test('hands over no mail address', () => {
    expect(JSON.stringify(read(`${HEADING}\nKim,Berg,,kim@berg.example,Acme,,3 Mar 2020`))).not.toContain('berg.example');
  });
});

describe('what is no such list', () => {
  test.each([
    ['nothing', '', 'not-connections'],
    ['a heading alone', HEADING, 'not-connections'],
    ['a letter', 'Dear Kim,\nthank you, and all the best,\nLee', 'not-connections'],
    ['another table', 'Date,Amount,Text,A,B,C,D\n1,2,3,4,5,6,7\n1,2,3,4,5,6,7', 'not-connections'],
    ['a table of people with seven columns', 'Vorname,Nachname,Straße,Ort,Land,Telefon,Notiz\nKim,Berg,Weg 1,Halden,NO,123,x', 'not-connections'],
    ['the archive', 'PK\u0003\u0004\u0014\u0000', 'connections-packed'],
    ['a list that was cut off', `${HEADING}\n${KIM}\n"Lee`, 'connections-cut-off'],
    ['more people than anybody may have', `${HEADING}\n${`${KIM}\n`.repeat(31_000)}`, 'connections-too-large'],
    ['an endless row', `${HEADING}\n${','.repeat(2_000_000)}`, 'not-connections'],
    ['more than it can be', 'x'.repeat(20_000_001), 'connections-too-large'],
  ])('is refused: %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

const cell = fc.oneof(
  fc
    .array(fc.constantFrom('a', 'Berg', ',', '"', '""', '\n', '\r\n', ';', '\t', ' ', '\u0000', '\uD83D', '😀', '=1+1', '日本', '@'), {
      maxLength: 12,
    })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const oneLine = (text: string) =>
  text
    .replaceAll(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replaceAll(/\s{2,}/g, ' ')
    .trim();

describe('whatever it holds', () => {
  test('quoted cells come back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 20 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(',', ';', '\t'),
        (rows, end, separator) => {
          const text = rows.map((cells) => cells.map(quoted).join(separator)).join(end);
          expect(csvRows(text, separator, 100).rows).toEqual(rows.filter((cells) => cells.some((each) => each.trim() !== '')));
        },
      ),
    );
  });

  test('each person of a list comes back, with the company and position as one line', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ company: cell, position: cell }), { minLength: 1, maxLength: 20 }), (people) => {
        const rows = people.map(({ company, position }, at) => `P${at},Berg,,,${quoted(company)},${quoted(position)},12 Jan 2024`);
        const wanted = people.map(({ company, position }, at) => [`P${at} Berg`, oneLine(company), oneLine(position)]);
        expect(read(`${NOTES}${HEADING}\n${rows.join('\n')}`).map(({ name, company, position = '' }) => [name, company, position])).toEqual(wanted);
      }),
    );
  });

  test('it never throws, and names are short lines', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), fc.boolean(), (pieces, hasHeading) => {
        const result = readConnections(`${hasHeading ? `${HEADING}\n` : ''}${pieces.join(',')}`);
        if (result.ok) for (const { name } of result.value) expect(name).toMatch(/^[^\p{Cc}\p{Surrogate}]{1,601}$/u);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['quotes', '"'],
    ['doubled quotes and commas', '"",'],
    ['commas', ','],
    ['line ends', '\n'],
    ['rows of quotes', '"a\n"\n'],
    ['profiles', 'https://www.linkedin.com/in/'],
  ])('takes time in proportion: %s', (_, piece) => {
    expect(growth((size) => `${HEADING}\n${repeated(piece, size)}`, readConnections, 4_000_000)).toBeLessThan(LINEAR);
  });
});
