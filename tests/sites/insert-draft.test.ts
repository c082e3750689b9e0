// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gmailWriting } from '../../src/sites/gmail-selectors.ts';
import { type WritingMarks, insertDraft } from '../../src/sites/insert-draft.ts';
import { outlookWriting } from '../../src/sites/outlook-selectors.ts';

interface Markup {
  readonly editor: (content?: string, id?: string) => string;
  /** A conversation with what is written in it. */
  readonly conversation: (reply: string) => string;
  /** A mail in a window of its own, with its subject; without one, as its page may be before it is drawn. */
  readonly window: (editor: string, subject?: string) => string;
}

const sites: readonly (readonly [string, WritingMarks, Markup])[] = [
  [
    'Gmail',
    gmailWriting,
    {
      editor: (content = '', id = 'mail') =>
        `<div id="${id}" class="Am Al editable" g_editable="true" role="textbox" contenteditable="true" tabindex="1">${content}</div>`,
      conversation: (reply) =>
        `<div role="main"><h2 class="hP">Interview</h2><div role="list"><div role="listitem"><div class="adn ads"><div class="ii gt"><div class="a3s">Hello</div></div></div><div class="ip adB"><div class="M9">${reply}</div></div></div></div></div>`,
      window: (editor, subject) =>
        `<div class="dw"><div role="dialog" aria-label="New message"><div name="to"><input></div>${subject === undefined ? '' : `<input name="subjectbox" value="${subject}">`}${editor}<div role="button" data-tooltip="Send">Send</div></div></div>`,
    },
  ],
  [
    'Outlook',
    outlookWriting,
    {
      editor: (content = '', id = 'mail') =>
        `<div contenteditable="true" tabindex="0" aria-label="To"></div><div id="${id}" aria-label="Message body" role="textbox" aria-multiline="true" contenteditable="true" tabindex="0">${content}</div>`,
      conversation: (reply) =>
        `<div role="main" data-app-section="MailReadCompose"><div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer" data-app-section="ConversationContainer"><div id="docking_InitVisiblePart_0"><input id="MSG_r_SUBJECT" value="">${reply}<button data-testid="ComposeSendButton">Send</button></div></div></div></div>`,
      window: (editor, subject) =>
        `<div id="docking_InitVisiblePart_1">${subject === undefined ? '' : `<input id="MSG_n_SUBJECT" value="${subject}">`}${editor}<button data-testid="ComposeSendButton">Send</button></div>`,
    },
  ],
];

const lines = (id: string) => [...(document.getElementById(id)?.children ?? [])].map((child) => child.textContent);
const subjects = () => [...document.querySelectorAll<HTMLInputElement>('[name=subjectbox], [id^=MSG_]')].map(({ value }) => value);

beforeEach(() => document.getSelection()?.removeAllRanges());

describe.each(sites)('a draft put into a mail being written in %s', (_name, marks, { editor, conversation, window }) => {
  const insert = (text: string) => insertDraft(document, { text, subject: 'Thank you' }, marks);

  test('stands in the reply before what is there already, line by line, and its subject is left alone', () => {
    document.body.innerHTML = conversation(editor('<div>My own start</div><div id="Signature" class="gmail_signature">Nora</div>'));
    expect(insert('Dear Anna,\n\nthank you.')).toBe('in-reply');
    expect(lines('mail')).toEqual(['Dear Anna,', '', 'thank you.', '', '', 'My own start', 'Nora']);
    expect(subjects().filter((subject) => subject !== '')).toEqual([]);
  });

  test('tells the page, as typing does', () => {
    document.body.innerHTML = conversation(editor('<br>'));
    const heard = vi.fn();
    document.body.addEventListener('input', heard);
    insert('Dear Anna');
    document.body.removeEventListener('input', heard);
    expect(heard).toHaveBeenCalledOnce();
  });

  test('goes in once, however often it is asked', () => {
    document.body.innerHTML = conversation(editor());
    expect([1, 2, 3].map(() => insert('Dear Anna,\nthank you.'))).toEqual(['in-reply', 'in-reply', 'in-reply']);
    expect(lines('mail')).toEqual(['Dear Anna,', 'thank you.']);
  });

  describe('after another that was put in before', () => {
    const again = (text: string, instead: string) => insertDraft(document, { text, subject: '', instead }, marks);
    const OLD = 'Dear Anna,\n\nthank you.\nNora';
    const put = () => {
      document.body.innerHTML = conversation(editor('<div>My own start</div>'));
      insert(OLD);
    };
    const text = () => document.getElementById('mail')?.textContent;

    test.each([
      ['longer', 'Dear Anna,\n\nthank you for the talk.\nNora'],
      ['shorter', 'Dear Anna,\n\nthank you.'],
      ['another', 'Hello'],
    ])('takes its place: %s', (_, words) => {
      put();
      expect(again(words, OLD)).toBe('in-reply');
      expect(text()).toBe(`${words.replaceAll('\n', '')}My own start`);
    });

    test('that the user has changed since stands before it: theirs is not touched', () => {
      put();
      const mail = document.getElementById('mail');
      if (mail?.firstChild) mail.firstChild.textContent = 'Dear Ms Weber,';
      expect(again('Hello', OLD)).toBe('in-reply');
      expect(text()).toBe('HelloDear Ms Weber,thank you.NoraMy own start');
    });

    test('goes in once all the same', () => {
      put();
      expect(again(OLD, OLD)).toBe('in-reply');
      expect(text()).toBe('Dear Anna,thank you.NoraMy own start');
    });
  });

  test('is text, whatever it holds', () => {
    document.body.innerHTML = conversation(editor());
    insert('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
    expect(document.getElementById('mail')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test.each([
    ['empty', '', ['Thank you']],
    ['the user’s own', 'Hello again', ['Hello again']],
    ['not drawn', undefined, []],
  ])('goes into a new mail, whose subject is filled in only where there is none: %s', (_, subject, after) => {
    document.body.innerHTML = window(editor(), subject);
    expect(insert('Dear Anna')).toBe('in-mail');
    expect(lines('mail')).toEqual(['Dear Anna']);
    expect(subjects()).toEqual(after);
  });

  const several = conversation(editor('', 'reply')) + window(editor('', 'first'), '') + window(editor('', 'second'), '');
  const filled = () => ['reply', 'first', 'second'].filter((id) => document.getElementById(id)?.textContent === 'Hello');
  test.each([
    ['reply', 'in-reply'],
    ['first', 'in-mail'],
    ['second', 'in-mail'],
  ])('of several goes into the one with the caret: %s', (id, where) => {
    document.body.innerHTML = several;
    document.getElementById(id)?.focus();
    expect(insert('Hello')).toBe(where);
    expect(filled()).toEqual([id]);
  });

  test('of several goes into the one whose subject has the caret', () => {
    document.body.innerHTML = several;
    const last = [...document.querySelectorAll<HTMLInputElement>('[name=subjectbox], [id^=MSG_]')].at(-1);
    last?.focus();
    expect(insert('Hello')).toBe('in-mail');
    expect(filled()).toEqual(['second']);
    expect(last?.value).toBe('Thank you');
  });

  test('of several goes into the one in which the caret was when something else took the focus', () => {
    document.body.innerHTML = several;
    const place = document.getElementById('first');
    if (place) document.getSelection()?.collapse(place, 0);
    expect(insert('Hello')).toBe('in-mail');
    expect(filled()).toEqual(['first']);
  });

  test('goes into none of several where none is in use', () => {
    document.body.innerHTML = several;
    expect(insert('Hello')).toBe('several-open');
    expect(filled()).toEqual([]);
    expect(subjects().filter((subject) => subject !== '')).toEqual([]);
  });

  test('goes into the only one that is not hidden', () => {
    document.body.innerHTML = `${conversation(editor('', 'reply'))}<div style="display: none">${window(editor('', 'second'), '')}</div>`;
    expect(insert('Hello')).toBe('in-reply');
    expect(filled()).toEqual(['reply']);
  });

  test.each([
    ['no editor', conversation('')],
    ['a hidden one', `<div style="display: none">${editor()}</div>`],
    ['one that cannot be written in', editor().replaceAll('contenteditable="true"', 'contenteditable="false"')],
    ['a box that is no mail', '<div role="textbox" contenteditable="true"></div>'],
  ])('says that none is open: %s', (_, html) => {
    document.body.innerHTML = html;
    expect(insert('Hello')).toBe('none-open');
  });

  test('says when the page did not take it', () => {
    document.body.innerHTML = window(editor(), '');
    const target = document.getElementById('mail');
    target?.addEventListener('input', () => target.replaceChildren());
    expect(insert('Hello')).toBe('not-taken');
    expect(subjects()).toEqual(['']);
  });

  test('clicks nothing (C24)', () => {
    document.body.innerHTML = several;
    document.getElementById('first')?.focus();
    const clicked = vi.fn();
    document.addEventListener('click', clicked);
    insert('Hello');
    document.removeEventListener('click', clicked);
    expect(clicked).not.toHaveBeenCalled();
  });

  describe('by way of the page’s own editing, where the browser has it', () => {
    const execCommand = vi.fn((_command: string, _ui: boolean, text: string) => {
      document.getSelection()?.getRangeAt(0).insertNode(document.createTextNode(text));
      return true;
    });
    beforeEach(() => void Object.assign(document, { execCommand: execCommand.mockClear() }));
    afterEach(() => void Reflect.deleteProperty(document, 'execCommand'));

    test('stands at the very start, with the caret there', () => {
      document.body.innerHTML = conversation(editor('<div>On Monday Anna wrote</div>'));
      expect(insert('Dear Anna')).toBe('in-reply');
      expect(execCommand).toHaveBeenCalledExactlyOnceWith('insertText', false, 'Dear Anna\n\n');
      expect(document.getElementById('mail')?.textContent).toBe('Dear Anna\n\nOn Monday Anna wrote');
    });

    test('and cut short by the page, it is not put in a second time', () => {
      execCommand.mockImplementationOnce((_command, _ui, text) => {
        document
          .getSelection()
          ?.getRangeAt(0)
          .insertNode(document.createTextNode(text.slice(0, 4)));
        return true;
      });
      document.body.innerHTML = conversation(editor());
      expect(insert('Dear Anna')).toBe('not-taken');
      expect(document.getElementById('mail')?.textContent).toBe('Dear');
    });
  });
});
