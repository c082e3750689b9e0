/** One position as a profile lists it, in the calendar years that its dates name; without `to` it goes on. */
export interface Position {
  readonly title: string;
  readonly employer?: string;
  readonly from: number;
  readonly to?: number;
}

/** As much of a part of a profile as its page shows. */
export interface Shown<T> {
  readonly entries: readonly T[];
  /** The page keeps some behind a link, or shows some that cannot be read. */
  readonly isCut: boolean;
}

/** Where somebody has worked and what they are certified in, as the profile in front of the user shows it (C55). A part that is absent is not drawn yet: never "none". */
export interface History {
  readonly slug: string;
  readonly positions?: Shown<Position>;
  /** By name. */
  readonly certificates?: Shown<string>;
}
