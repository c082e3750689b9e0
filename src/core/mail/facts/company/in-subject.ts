import type { TextPart } from '../../mail-text.ts';
import { isJobTitle } from '../role/words.ts';
import type { Mention } from './mention.ts';
import { withoutDepartment } from './name.ts';

/** A subject's pieces: "Backend @ Petrichor", "Museum of Tides x Ifeoma", "Kinross Mutual". */
export function inSubject({ text, where }: TextPart): Mention[] {
  const found: Mention[] = [];
  let index = 0;
  // A town follows a comma as often.
  let isAside = false;
  const votes = text.split(/\s[-–—|/@•·]\s|[:,()|]/).some((piece) => isJobTitle(piece)) ? 1.3 : 0.9;
  for (const piece of text.split(/(\s[-–—|/@•·x]\s|[:,()_|]|<>|\s@\s)/)) {
    const name = withoutDepartment(piece.trim());
    const isShort = name !== '' && !isJobTitle(name) && name.split(' ').length <= 6 && /^\p{Lu}/u.test(name);
    if (isShort && name.split(/\s+/).every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:of|the|and|for|de|du|der|di|da|del|la)$/.test(word)))
      found.push({ name, sign: 'subject', votes: isAside ? 0.5 : votes, evidence: { words: piece, where, index } });
    isAside = piece.trim() === ',';
    index += piece.length;
  }
  return found;
}
