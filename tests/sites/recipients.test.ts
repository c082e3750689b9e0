// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { recipientMarks, recipientsOf } from '../../src/sites/recipients.ts';
import { pageBody } from '../content/page.ts';

const gmail = recipientMarks('mail.google.com');
const outlook = recipientMarks('outlook.office.com');
const editors = (marks: typeof gmail) => [...document.querySelectorAll(marks.editor.join())];
const read = (html: string, marks: typeof gmail) => {
  document.body.innerHTML = html;
  const before = document.body.innerHTML;
  const found = editors(marks).map((editor) => {
    const recipients = recipientsOf(editor, marks);
    return { addresses: recipients.flatMap(({ address }) => address ?? []), names: recipients.flatMap(({ name }) => name ?? []) };
  });
  expect(document.body.innerHTML).toBe(before);
  return found;
};

beforeEach(() => void (document.body.innerHTML = ''));

describe('whom a mail being written goes to', () => {
  test('in Gmail, by its chips, each window its own', () => {
    const [first, second] = read(pageBody('gmail', 'compose-2026'), gmail);
    expect(first?.addresses).toEqual(['dana@lindqvist.example', 'jobs@lindqvist.example', 'ida@friends.example']);
    expect(second?.addresses).toEqual([]);
  });

  test('in Outlook, by address where it shows one, else by name', () => {
    const [mail] = read(pageBody('outlook', 'compose-2026'), outlook);
    expect(mail?.addresses).toEqual(['jobs@lindqvist.example', 'ida@friends.example']);
    expect(mail?.names).toContain('Dana Reyes');
  });

  test.each([
    ['as typed, before 2021', '<textarea name="to">Dana Reyes &lt;dana@lindqvist.example&gt;, jon@halden.example</textarea>', ['dana', 'jon']],
    ['in the one line of a reply that is not unfolded', '<div class="oL aDm"><span email="dana@lindqvist.example">Dana Reyes</span></div>', ['dana']],
    ['in a row that is still empty', '<div name="to"><input></div>', []],
  ])('in Gmail %s', (_, row, expected) => {
    const [mail] = read(`<div class="M9"><form>${row}</form><div g_editable="true" role="textbox" contenteditable="true"></div></div>`, gmail);
    expect(mail?.addresses.map((address) => address.split('@')[0])).toEqual(expected);
  });

  test('a reply that shows nobody does not take those of another mail', () => {
    const reply = '<div role="main"><div g_editable="true" role="textbox" contenteditable="true" id="reply"></div></div>';
    const window =
      '<div role="dialog"><div name="to"><span data-hovercard-id="dana@lindqvist.example"></span></div><div g_editable="true" role="textbox" contenteditable="true"></div></div>';
    expect(read(reply + window, gmail).map(({ addresses }) => addresses)).toEqual([[], ['dana@lindqvist.example']]);
  });

  test('never the words of the mail, whatever they say', () => {
    const row = '<div name="to"><span data-hovercard-id="dana@lindqvist.example"></span></div>';
    const [mail] = read(`${row}<div g_editable="true" role="textbox" contenteditable="true">jon@halden.example</div>`, gmail);
    expect(mail?.addresses).toEqual(['dana@lindqvist.example']);
  });

  test('of very many, fifty', () => {
    const chips = Array.from({ length: 600 }, (_, count) => `<span data-hovercard-id="p${count}@halden.example"></span>`).join('');
    const [mail] = read(`<div name="to">${chips}</div><div g_editable="true" role="textbox" contenteditable="true"></div>`, gmail);
    expect(mail?.addresses).toHaveLength(50);
  });
});
