// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gmail } from '../../src/sites/gmail.ts';

const editor = (content: string, more = '') => `<div g_editable="true" role="textbox" contenteditable="true" ${more}>${content}</div>`;
const editors = () => [...document.querySelectorAll<HTMLElement>('[g_editable]')];
const lines = (element: Element | undefined) => [...(element?.children ?? [])].map((child) => child.textContent);

describe('a draft put into the open reply', () => {
  test('stands before what is there already, line by line', () => {
    document.body.innerHTML = editor('<div>My own start</div><div class="gmail_signature">Nora</div>');
    expect(gmail.page.insert(document, 'Dear Anna,\n\nthank you.')).toBe('inserted');
    expect(lines(editors()[0])).toEqual(['Dear Anna,', '', 'thank you.', '', '', 'My own start', 'Nora']);
  });

  test('tells the page, as typing does', () => {
    document.body.innerHTML = editor('<br>');
    const heard = vi.fn();
    document.body.addEventListener('input', heard);
    gmail.page.insert(document, 'Dear Anna');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('goes in once, however often it is asked', () => {
    document.body.innerHTML = editor('');
    expect([1, 2, 3].map(() => gmail.page.insert(document, 'Dear Anna,\nthank you.'))).toEqual(['inserted', 'inserted', 'inserted']);
    expect(lines(editors()[0])).toEqual(['Dear Anna,', 'thank you.']);
  });

  test('is text, whatever it holds', () => {
    document.body.innerHTML = editor('');
    gmail.page.insert(document, '<img src=x onerror=alert(1)>');
    expect(editors()[0]?.querySelector('img')).toBeNull();
    expect(editors()[0]?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('goes where the cursor is; else into the reply in the conversation; else into a window', () => {
    const all = `<div role="main">${editor('', 'id="reply" tabindex="0"')}</div><div role="dialog">${editor('', 'id="window" tabindex="0"')}</div>`;
    const filled = (focus?: string) => {
      document.body.innerHTML = all;
      if (focus) document.getElementById(focus)?.focus();
      gmail.page.insert(document, 'Hello');
      return editors()
        .filter((each) => each.textContent === 'Hello')
        .map((each) => each.id);
    };
    expect(filled()).toEqual(['reply']);
    expect(filled('window')).toEqual(['window']);
    document.body.innerHTML = `<div role="dialog">${editor('', 'id="window"')}</div>`;
    expect(gmail.page.insert(document, 'Hello')).toBe('inserted');
  });

  test.each([
    ['no editor', '<div role="main"></div>'],
    ['a hidden one', `<div style="display: none">${editor('')}</div>`],
    ['one that cannot be written in', editor('').replace('contenteditable="true"', 'contenteditable="false"')],
    ['a box that is no mail', '<div role="textbox" contenteditable="true"></div>'],
  ])('says that no reply is open: %s', (_, html) => {
    document.body.innerHTML = html;
    expect(gmail.page.insert(document, 'Hello')).toBe('no-reply-open');
  });

  test('says when the page did not take it', () => {
    document.body.innerHTML = editor('');
    const [target] = editors();
    target?.addEventListener('input', () => target.replaceChildren());
    expect(gmail.page.insert(document, 'Hello')).toBe('not-taken');
  });

  describe('by way of the page’s own editing, where the browser has it', () => {
    const execCommand = vi.fn((_command: string, _ui: boolean, text: string) => {
      document.getSelection()?.getRangeAt(0).insertNode(document.createTextNode(text));
      return true;
    });
    beforeEach(() => void Object.assign(document, { execCommand }));
    afterEach(() => void Reflect.deleteProperty(document, 'execCommand'));

    test('with the caret at the very start, and nothing a second time', () => {
      document.body.innerHTML = editor('<div>On Monday Anna wrote</div>');
      expect(gmail.page.insert(document, 'Dear Anna')).toBe('inserted');
      expect(execCommand).toHaveBeenCalledExactlyOnceWith('insertText', false, 'Dear Anna\n\n');
      expect(editors()[0]?.textContent).toBe('Dear Anna\n\nOn Monday Anna wrote');
    });
  });

  test('clicks nothing', () => {
    document.body.innerHTML = `<div role="button" id="send">Send</div>${editor('')}`;
    const clicked = vi.fn();
    document.addEventListener('click', clicked);
    gmail.page.insert(document, 'Hello');
    expect(clicked).not.toHaveBeenCalled();
  });
});
