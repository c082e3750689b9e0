import type { FunctionComponent } from 'preact';
import type { Afterview } from './afterview.ts';

export interface ViewProps {
  readonly afterview: Afterview;
  /** What the view is about: the second part of the address, empty where it has none. */
  readonly id: string;
}

/** Views by the first part of the address: `#step/abc` is the view `step` of `abc`. */
export type Views = Readonly<Record<string, FunctionComponent<ViewProps>>>;
