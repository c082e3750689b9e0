import { saysThanks } from '../../people/thanks.ts';
import { sentence } from '../../sentence.ts';
import { type Check, isThanks } from './finding.ts';

/** At most one link, and after the thanks (C23); in a first note to somebody on LinkedIn neither link nor number. */
export const links: Check = (text, _, step) => {
  const found = [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>]+/gi)];
  const [first, second] = found;
  if (step.about === 'connection') {
    const words = first?.[0] ?? phoneIn(text);
    return words === undefined ? [] : [{ code: 'link-in-note', blocks: false, reason: sentence('findingLinkInNote', { words }), words }];
  }
  if (!isThanks(step) || !first) return [];
  const many = second ? [{ code: 'many-links', blocks: false, reason: sentence('findingManyLinks', { count: found.length }), words: second[0] }] : [];
  const isBefore = !saysThanks(text.slice(0, first.index));
  return isBefore ? [...many, { code: 'link-first', blocks: false, reason: sentence('findingLinkFirst'), words: first[0] }] : many;
};

const FEWEST_DIGITS = 8;
const phoneIn = (text: string): string | undefined =>
  text
    .match(/[+\d][\d ()/-]*/g)
    ?.find((number) => number.replaceAll(/\D/g, '').length >= FEWEST_DIGITS)
    ?.trim();
