import type { Evidence } from '../../reading.ts';

/** What speaks for a name: each counts once for it, with the most votes it has there. */
export type Sign = 'label' | 'sender' | 'hirer' | 'lead' | 'team' | 'subject' | 'deed' | 'signed' | 'beside' | 'named' | 'again';

/** A place where a name that may be the employer's stands, and what speaks for it there. */
export interface Mention {
  readonly name: string;
  readonly sign: Sign;
  readonly votes: number;
  readonly evidence: Evidence;
}

/** Who writes is said in the first of it, and at its end. */
export const MOST_READ = 6_000;
