import { cardStyle } from './card-style.ts';

/** What the card says. All of it is shown as text. */
export interface CardText {
  /** What the card is called, above all and to screen readers. */
  readonly name: string;
  /** Of all the card's own words. */
  readonly lang: string;
  readonly close: string;
  readonly headline: string;
  /** May be empty. */
  readonly because?: string;
  /** The first is the one to press first. */
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
}

export interface Card {
  readonly show: (text: CardText) => void;
  readonly hide: () => void;
  /** Whether the keyboard is inside; where a click left the focus does not count. */
  readonly hasFocus: () => boolean;
}

const NAME = 'afterview-card';
/** Until screen readers know of a status that has just appeared. */
const SAID_AFTER_MS = 100;

/**
 * The one small card that Afterview adds to a mail page: out of the page's reach in a closed shadow root, never taking the focus, gone with Escape.
 * `closed` is called when the user closes it; the Escape key is listened for until `signal` aborts.
 */
export function createCard(document: Document, closed: () => void, signal: AbortSignal): Card {
  const host = document.createElement(NAME);
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(document, root);

  const hide = () => host.remove();
  const close = () => {
    hide();
    closed();
  };
  // Gmail has shortcuts of one letter: what is typed in the card stays in it.
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation());
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && host.isConnected) close();
    },
    { signal, capture: true },
  );

  // Made once: a screen reader says what changes in a status it knows, and seldom what a new one brings along.
  const card = make('section', 'card');
  card.setAttribute('role', 'region');
  const title = make('span');
  const cross = button('×', 'close', close);
  const top = make('div', 'top');
  top.append(title, cross);
  const status = make('div');
  status.setAttribute('role', 'status');
  const row = make('div', 'actions');
  card.append(top, status, row);
  root.append(card);

  return {
    hide,
    hasFocus: () => root.activeElement?.matches(':focus-visible') ?? false,
    show({ name, lang, close: closeLabel, headline, because, actions }) {
      card.classList.toggle('dark', isDark(document));
      card.lang = lang;
      card.setAttribute('aria-label', name);
      title.textContent = name;
      cross.setAttribute('aria-label', closeLabel);

      const words = make('div');
      words.append(make('p', 'headline', headline));
      if (because) words.append(make('p', 'because', because));
      status.replaceChildren(words);

      const old = [...row.children];
      const buttons = actions.map(({ label, act }, index) => button(label, index === 0 ? 'primary' : '', act));
      row.append(...buttons);
      // Whoever pressed a button goes on where it was. Done before it is gone, so that the browser knows a key from a mouse.
      if (old.some((each) => each === root.activeElement)) (buttons[0] ?? cross).focus();
      for (const each of old) each.remove();

      // A card that a version before this one left behind can no longer do anything.
      for (const other of document.querySelectorAll(NAME)) if (other !== host) other.remove();
      if (host.isConnected) return;
      // To a screen reader the words come after the status, to the eye with it.
      words.setAttribute('aria-hidden', 'true');
      setTimeout(() => words.removeAttribute('aria-hidden'), SAID_AFTER_MS);
      document.documentElement.append(host);
    },
  };

  function make(name: string, className = '', text = ''): HTMLElement {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  function button(label: string, className: string, act: () => void): HTMLElement {
    const element = make('button', className, label);
    element.setAttribute('type', 'button');
    element.addEventListener('click', (event) => {
      // A click that the page's own script made is nobody's wish.
      if (event.isTrusted) act();
    });
    return element;
  }
}

function addStyle(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses a content script's sheet in a page's shadow root (bug 1770592); an element may be forbidden by a page's policy, so it comes second.
    const style = document.createElement('style');
    style.textContent = cardStyle;
    root.append(style);
  }
}

/** Whether the page, not the system, is dark where the mail stands. */
function isDark(document: Document): boolean {
  for (let element: Element | null = document.querySelector('[role=main]') ?? document.body; element; element = element.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(
      Number,
    );
    if (alpha > 0.5) return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
  }
  return false;
}
