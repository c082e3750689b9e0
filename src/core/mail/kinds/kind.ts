import type { Act, FoundActs } from '../acts.ts';
import type { MailText } from '../mail-text.ts';
import type { MailKind } from '../reading.ts';

/** What a kind decides by. */
export interface Grounds {
  readonly acts: FoundActs;
  readonly mail: MailText;
  /** How surely the mail is about a job the reader wants: 0 not at all, 1 hints, 2 and more surely. Below 0 it is about something else. */
  readonly job: number;
  /** What speaks for it and against it, apart. */
  readonly jobSigns: number;
  readonly against: number;
  /** The own words or the subject name a time of day, or a day that is not over. */
  readonly statesTime: boolean;
  /** A receipt of an application: what it says of interviews is what may come. */
  readonly isReceipt: boolean;
}

export interface KindDefinition {
  readonly kind: MailKind;
  readonly acts: readonly Act[];
  /** How surely the mail is of this kind, 0 to 1; at 0.5 and more it may be taken for it, the surest kind wins. */
  readonly weigh: (grounds: Grounds) => number;
}

export const defineKind = (definition: KindDefinition): KindDefinition => definition;
