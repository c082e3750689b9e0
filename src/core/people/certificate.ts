import { foldings } from './fold.ts';

const LONGEST = 300;
const SMALL_WORDS = new Set('a an and of in for the to der die das und de la le et y e'.split(' '));

interface Named {
  /** In full, without what stands in brackets, and by that alone: all that is no letter or figure, as "®", is gone. */
  readonly forms: ReadonlySet<string>;
  /** Of one or two words they say nothing. */
  readonly initials: string | undefined;
}

function named(name: string): Named {
  const short = name.slice(0, LONGEST).normalize('NFKC');
  const inBrackets = [...short.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inner = '']) => inner);
  const outside = short.replaceAll(/[([][^()[\]]*[)\]]/g, ' ');
  const forms = [short, outside, ...inBrackets].map(wordsOf).filter((words) => words.length > 0);
  const words = wordsOf(outside);
  return {
    forms: new Set(forms.map((words) => words.join(' '))),
    initials: words.length > 2 ? words.map((word) => word.charAt(0)).join('') : undefined,
  };
}

const wordsOf = (text: string): string[] =>
  (foldings(text)[0] ?? '').split(/[^\p{L}\p{M}\p{N}+#]+/u).filter((word) => word !== '' && !SMALL_WORDS.has(word));

/** Whether two names are of one certificate: "PMP" is "Project Management Professional (PMP)®". */
export function isSameCertificate(one: string, other: string): boolean {
  const [a, b] = [named(one), named(other)];
  return [...a.forms].some((form) => b.forms.has(form) || form === b.initials) || (a.initials !== undefined && b.forms.has(a.initials));
}
