/** Where the labels and marks of a timeline go, so that none lies on another. */

export interface Label {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly words: string;
}

/** About how wide a character of a label is: enough to keep two labels apart. */
const CHARACTER_WIDTH = 7;
const LABEL_GAP = 12;

/** A label with its middle at `x`, as far as the picture's edges let it; cut where it is wider than the picture. */
export function placeLabel(x: number, words: string, width: number): Omit<Label, 'y'> {
  const most = Math.max(1, Math.floor(width / CHARACTER_WIDTH) - 1);
  const shown = words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
  const wide = shown.length * CHARACTER_WIDTH;
  const left = Math.max(0, Math.min(x - wide / 2, width - wide));
  return { left, right: left + wide, words: shown };
}

/** The labels, each in the first row in which it finds room, the first ones first; one that finds none is left out. `ys` are the rows' baselines. */
export const inRows = (labels: readonly Omit<Label, 'y'>[], ys: readonly number[]): Label[] =>
  labels.reduce<Label[]>((placed, label) => {
    const isFree = (y: number) =>
      placed.every((other) => other.y !== y || label.right + LABEL_GAP < other.left || label.left > other.right + LABEL_GAP);
    const y = ys.find(isFree);
    return y === undefined ? placed : [...placed, { ...label, y }];
  }, []);

/** The same places in the same order, each at least `gap` after the one before and after any of `taken`: what happened at once lies side by side. */
export const spread = (places: readonly number[], gap: number, taken: readonly number[] = []): number[] =>
  places.reduce<number[]>((placed, place) => {
    let at = Math.max(place, (placed.at(-1) ?? -Infinity) + gap);
    for (const other of taken) if (Math.abs(other - at) < gap) at = other + gap;
    return [...placed, at];
  }, []);
