import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlText } from '../../../src/core/mail/html-text.ts';
import { LINEAR, growth, repeated } from '../../growth.ts';

const text = (html: string) => htmlText(html).text;

describe('the text of a mail in markup', () => {
  test.each([
    [
      'lines of a card',
      '<table><tr><td>When:</td><td>Tuesday,&nbsp;3 March</td></tr><tr><td>Where:</td><td>Zoom</td></tr></table>',
      'When:\tTuesday, 3 March\nWhere:\tZoom',
    ],
    ['paragraphs', '<p>Dear Robin,</p><p>see you<br>then.</p>', 'Dear Robin,\n\nsee you\nthen.'],
    ['an empty line of two breaks', 'One<br><br>two', 'One\n\ntwo'],
    ['words parted by inline markup only', 'on <b>3</b><b>rd</b> March', 'on 3rd March'],
    ['what is written with references', 'K&ouml;ln &amp; &#8364;5 &#x2013; &unknown; AT&T', 'Köln & €5 – &unknown; AT&T'],
    ['marks where a word may break', 'Vor&shy;stellungs&#8203;gespräch', 'Vorstellungsgespräch'],
    ['no style, script, head or comment', '<head><title>x</title></head><style>p{}</style><script>"<p>no</p>"</script>yes<!-- no > -->', 'yes'],
    ['no line that nobody sees', '<div style="display:none">preview<div>more</div></div>Hello<span hidden>no</span>', 'Hello'],
    ['a quotation as plain mail marks it', 'Fine.<blockquote><p>Is Friday fine?</p></blockquote>Robin', 'Fine.\n\n> Is Friday fine?\n\nRobin'],
    ['a lone less-than sign', 'a < b <c', 'a < b'],
    ['a tag with a ">" in its attribute', '<img alt="a > b"><a title=">" href="x">y</a>', 'y'],
  ])('keeps %s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  test('comes with its links, to pages only', () => {
    expect(
      htmlText(
        '<a class=b HREF="https://meet.example/a?x=1&amp;y=2"><b>Join</b> now</a> <a href="javascript:x()">y</a> <a href=http://z.example>z</a>',
      ).links,
    ).toEqual([
      { text: 'Join now', url: 'https://meet.example/a?x=1&y=2' },
      { text: 'z', url: 'http://z.example' },
    ]);
  });

  test('is found in any markup, and is none itself', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '<a href=',
      '<div',
      '</div>',
      '<p hidden',
      '&',
      '&#60;',
      '<script>',
      ' ',
      'x',
      '=',
      '<br/>',
      '<td>',
      '<blockquote>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { links } = htmlText(pieces.join(''));
        expect(links.every(({ url }) => /^https?:/.test(url))).toBe(true);
      }),
    );
  });

  test.each([
    '<',
    '<a href="',
    '<a ',
    '<p title="',
    '<!--',
    '<br>',
    '<b>x</b> ',
    '<td>',
    '<blockquote>',
    '<p hidden>',
    '<script>',
    '&a',
    '&#',
    ' \n',
    '<a href=http://a.example>',
  ])('takes time in proportion: %j', (piece) => {
    expect(growth((size) => repeated(piece, size), htmlText, 300_000)).toBeLessThan(LINEAR);
  });
});
