import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type BodyMarks, lineOf, readBody } from '../../src/sites/body-text.ts';
import { LINEAR, growth, repeated } from '../growth.ts';

const { document } = new JSDOM('').window;
const noMarks: BodyMarks = {
  partOf: () => undefined,
  holdsAnswers: () => false,
  isRestQuoted: () => false,
  isForeign: () => false,
  hrefOf: (link) => link.getAttribute('href') ?? '',
};

const bodyOf = (html: string) => {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
};
const read = (html: string, marks = noMarks) => readBody(bodyOf(html), marks);
const ownText = (html: string) =>
  read(html)
    .blocks.filter((block) => block.part === 'own')
    .map((block) => block.text)
    .join('|');

describe('text as a reader would copy it', () => {
  test.each([
    ['words on several lines of markup', 'one\n   two\t three', 'one two three'],
    ['lines', '<div>a</div><div>b</div>c<br>d', 'a\nb\nc\nd'],
    ['an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['many empty lines are one', 'a<br><br><br><br>b', 'a\n\nb'],
    ['a break at the end of a block', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['paragraphs', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['inline markup in the middle of a word', 'T<b>ues</b>day <i>at</i> nine', 'Tuesday at nine'],
    ['a list', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    [
      'a table of names and values',
      '<table><tr><th>Date:</th><td>Tuesday</td></tr><tr><th>Time:</th><td>9:00</td></tr></table>',
      'Date:\tTuesday\nTime:\t9:00',
    ],
    ['cells with paragraphs', '<table><tr><td><p>Date:</p></td><td><p>Tuesday</p><p>morning</p></td></tr></table>', 'Date:\tTuesday\n\nmorning'],
    ['empty cells between', '<table><tr><td>Date:</td><td> </td><td>Tuesday</td></tr></table>', 'Date:\tTuesday'],
    ['two columns of prose', '<table><tr><td>a<br>b</td><td>c<br>d</td></tr></table>', 'a\nb\nc\nd'],
    ['a table in a table', '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>', 'a\tb\nc'],
    ['preformatted lines', '<pre>a\nb\n\nc</pre>', 'a\nb\n\nc'],
    [
      'lines that the style keeps',
      '<div style="color:red; white-space: pre-wrap">Day: Monday\n<b>Hour: nine</b>\n\nDoor: B</div>',
      'Day: Monday\nHour: nine\n\nDoor: B',
    ],
    [
      'lines that the style keeps, but not further in',
      '<div style="WHITE-SPACE:pre-line">a\nb <i style="white-space:normal">c\nd</i></div>e\nf',
      'a\nb c d\ne f',
    ],
    ['words too small to see', '<div style="font-size:0px; color:#fff">unseen</div><p style="line-height:0;overflow:hidden">unseen</p>seen', 'seen'],
    [
      'words of some size in a layout of none',
      '<table style="font-size:0"><tr><td>unseen<p style="font-size:14px">seen</p></td></tr></table>',
      'seen',
    ],
    ['words in no height', '<div style="max-height:0;overflow:hidden">unseen</div><p style="height: 0px; overflow: hidden">unseen</p>seen', 'seen'],
    ['words one sees through', '<div style="opacity:0">unseen</div><div style="opacity:0.6">seen</div>', 'seen'],
    ['no-break and invisible characters', 'a\u00a0b\u200b\ufeff c', 'a b c'],
    ['entities are decoded once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['what is not shown', '<style>p{}</style><script>x</script><p hidden>a</p><p style="DISPLAY : none">b</p><p>c</p><template>d</template>', 'c'],
    ['an emoji drawn as an image', 'well done <img data-emoji="🎉" alt="🎉">!', 'well done 🎉!'],
    ['nothing', '<div><br></div>', ''],
  ])('%s', (_, html, expected) => {
    expect(ownText(html)).toBe(expected);
  });
});

describe('whose words they are', () => {
  const byFrame: BodyMarks = {
    ...noMarks,
    partOf: (element) => (element.localName === 'blockquote' || element.className === 'frame' ? 'quoted' : undefined),
    holdsAnswers: (element) => element.className === 'frame',
  };
  const parts = (html: string) => read(html, byFrame).blocks.map(({ part, text }) => `${part}: ${text}`);
  test('answers between the quoted lines are the writer’s', () => {
    const html = `See below.<div class="frame"><div>Ann, 4 May, wrote:</div><blockquote>Which day?</blockquote><p>Friday.</p><blockquote>Which room?</blockquote>Room 5.</div>Bye`;
    expect(parts(html)).toEqual([
      'own: See below.',
      'quoted: Ann, 4 May, wrote:\n\nWhich day?',
      'own: Friday.',
      'quoted: Which room?',
      'own: Room 5.\nBye',
    ]);
  });
  test('what stands in a forwarded mail was forwarded, also below a quotation in it', () => {
    const html = `<div class="frame">---------- Forwarded message ---------<br>To: Ann<br><p>Look:</p><blockquote>Which day?</blockquote>Friday.</div>Bye`;
    expect(parts(html)).toEqual(['quoted: ---------- Forwarded message ---------\nTo: Ann\n\nLook:\n\nWhich day?\n\nFriday.', 'own: Bye']);
  });
  test('lines are kept on both sides of a quotation', () => {
    expect(parts('<div style="white-space:pre">a\nb<blockquote>c\nd</blockquote>e\nf</div>')).toEqual(['own: a\nb', 'quoted: c\nd', 'own: e\nf']);
  });
  test('links of quotations are left out, unless all is quoted', () => {
    const marks: BodyMarks = { ...noMarks, partOf: (element) => (element.localName === 'blockquote' ? 'quoted' : undefined) };
    const quotation = '<blockquote><a href="https://old.example">old</a></blockquote>';
    expect(read(`<a href="https://new.example">the <b>new</b> room</a>${quotation}`, marks).links).toEqual([
      { text: 'the new room', url: 'https://new.example' },
    ]);
    expect(read(quotation, marks).links).toEqual([{ text: 'old', url: 'https://old.example' }]);
  });
});

describe('hostile markup takes time in proportion to its size', () => {
  /** jsdom needs quadratic time to nest elements, so the deep tree is made of what `readBody` asks of a node. */
  const nested = (depth: number, localName: string): Element => {
    const node = {
      nodeType: 1,
      localName,
      id: '',
      firstChild: null as object | null,
      nextSibling: null,
      previousElementSibling: null,
      parentNode: null as object | null,
      getAttribute: () => null,
      hasAttribute: () => false,
    };
    const body = { ...node };
    let inner = body;
    for (let count = 0; count < depth; count += 1) {
      const next = { ...node, parentNode: inner };
      inner.firstChild = next;
      inner = next;
    }
    inner.firstChild = { nodeType: 3, data: 'deep', firstChild: null, nextSibling: null, parentNode: inner };
    return body as unknown as Element;
  };
  test.each(['div', 'blockquote', 'td', 'a', 'pre'])('100,000 <%s> in each other', (tag) => {
    expect(readBody(nested(100_000, tag), noMarks).blocks).toEqual([{ part: 'own', text: 'deep' }]);
    expect(
      growth(
        (depth) => nested(depth, tag),
        (body) => void readBody(body, noMarks),
        100_000,
      ),
    ).toBeLessThan(LINEAR);
  });
  test.each([
    ['breaks', '<br>'],
    ['rows', '<tr><td>a<td>b'],
    ['quote signs', '&gt; a<br>b 1:<br>'],
    ['blanks', ' '],
    ['links', '<a href="https://a.example">a</a>'],
    ['changes of speaker', '<blockquote>a</blockquote>b'],
  ])('many %s', (name, piece) => {
    const marks: BodyMarks = { ...noMarks, partOf: (element) => (element.localName === 'blockquote' ? 'quoted' : undefined) };
    const bodyOfSize = (size: number) => {
      const html = repeated(piece, size);
      return new JSDOM(name === 'rows' ? `<table>${html}</table>` : html).window.document.body;
    };
    expect(growth(bodyOfSize, (body) => void readBody(body, marks), 150_000)).toBeLessThan(LINEAR);
  });
});

test('a line is one line', () => {
  expect(lineOf(bodyOf('Interview <b>on</b>\n<div>Monday</div><img data-emoji="x" alt="✅">'))).toBe('Interview on Monday✅');
});
