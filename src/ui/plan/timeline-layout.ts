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

/** A mark on the line, or several of one kind that stand as one, with their number. */
export interface Mark<Kind extends string = string> {
  readonly at: number;
  readonly kind: Kind;
  readonly count: number;
  /** The width it takes, its number and the air before the next one with it. */
  readonly room: number;
}
type Single<Kind extends string> = Pick<Mark<Kind>, 'at' | 'kind'>;

/** More marks at one place than can be counted at a glance stand as one. */
const MOST_SIDE_BY_SIDE = 4;

/** The marks, in their order, with those of one kind and place as one where there are many; if they do not fit the width, also those from farther around. */
export function grouped<Kind extends string>(marks: readonly Single<Kind>[], gap: number, width: number): Mark<Kind>[] {
  for (let near = gap; ; near *= 2) {
    const made = groupedWithin(near, marks, gap);
    if (near > width || made.reduce((sum, { room }) => sum + room, 0) <= width) return made;
  }
}

function groupedWithin<Kind extends string>(near: number, marks: readonly Single<Kind>[], gap: number): Mark<Kind>[] {
  const groups = marks.reduce<(readonly Single<Kind>[])[]>((made, mark) => {
    const group = made.at(-1) ?? [];
    const before = group.at(-1);
    const belongs = before?.kind === mark.kind && mark.at - before.at < near;
    return belongs ? [...made.slice(0, -1), [...group, mark]] : [...made, [mark]];
  }, []);
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first || group.length <= MOST_SIDE_BY_SIDE) return group.map((mark) => ({ ...mark, count: 1, room: gap }));
    return [{ ...first, count: group.length, room: gap + String(group.length).length * CHARACTER_WIDTH }];
  });
}

/**
 * Where the marks go, in their order: each as far after the one before as that takes room, and clear of any of `taken`; what happened at once lies side by
 * side. Where they would run out of the picture, which ends at `end`, they move back as far as they have to.
 */
export function spread(marks: readonly Pick<Mark, 'at' | 'room'>[], taken: readonly number[], end: number): number[] {
  const placed = marks.reduce<number[]>((done, mark, index) => {
    let at = Math.max(mark.at, (done.at(-1) ?? -Infinity) + (marks[index - 1]?.room ?? 0));
    for (const other of taken) if (Math.abs(other - at) < mark.room) at = other + mark.room;
    return [...done, at];
  }, []);
  return placed.reduceRight<number[]>((done, at, index) => [Math.min(at, (done[0] ?? end) - (marks[index]?.room ?? 0)), ...done], []);
}
