/** The shapes, drawn on a 16 px grid with one stroke width. */
const shapes = {
  back: 'M9.5 3 4.5 8l5 5',
  forward: 'M6.5 3l5 5-5 5',
  write: 'M3 13h2.5L13 5.5 10.5 3 3 10.5V13ZM9 4.5 11.5 7',
  do: 'M3 8.5 6.5 12 13 4.5',
  wait: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3l2 1.5',
  alert: 'M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.2v.1',
  close: 'M4 4l8 8M12 4l-8 8',
  add: 'M8 3v10M3 8h10',
  quote: 'M3 4h10M3 8h10M3 12h6',
  external: 'M6.5 3H3v10h10V9.5M9.5 3H13v3.5M13 3 7.5 8.5',
  mail: 'M2.5 4h11v8.5h-11V4Zm0 .5L8 9l5.5-4.5',
} as const;

export type IconName = keyof typeof shapes;

/** A picture beside words that say the same, so it is silent to a screen reader. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
);

/** The mark of Afterview: what was, and what comes after it. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <path class="mark-line" d="M2 12h20" />
    <circle class="mark-dot" cx="8" cy="12" r="4" />
    <circle class="mark-ring" cx="17.5" cy="12" r="2.75" />
  </svg>
);
