import type { MailText } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import { inSentences } from './place/in-sentences.ts';
import { labelled } from './place/labelled.ts';
import { streetIn } from './place/street-between.ts';
import { isCallLink } from './place/call-link.ts';
import { GOES_THERE } from './place/words.ts';

/** Where one goes in person; a call's link is no place. */
export function readPlace({ body, signature }: MailText): Fact<string> | undefined {
  const places = [labelled(body), ...inSentences(body)];
  const best = places.find((place) => place !== undefined);
  if (best) return best;
  // Who says "the door is round the back" means the address below.
  const goes = body.tokens.some(({ lower }) => GOES_THERE.has(lower));
  return goes && !body.tokens.some(isCallLink) ? streetIn(signature) : undefined;
}
