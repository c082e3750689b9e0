const titles = new Set(['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'mx', 'miss', 'sir', 'dame', 'rev', 'herr', 'frau', 'mme', 'm', 'sr', 'sra']);
const isTitle = (word: string): boolean => titles.has(word.replaceAll('.', '').toLowerCase());

/**
 * How a mail in English addresses somebody: "Dana" for "Dana Reyes", "Reyes, Dana" and "Dana Reyes (she/her)"; "Dr. Weiss" for "Dr. Anna Weiss".
 * The whole name where it is not plain which part is the first name: initials, a single word, scripts that write the family name first.
 */
export function firstName(name: string): string {
  const words = inOrder(name).split(/\s+/).filter(Boolean);
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  if (last !== undefined && isTitle(first)) return `${first} ${last}`;
  const isPlain = /^\p{Script=Latin}{2}/u.test(first) && !first.endsWith('.');
  return isPlain ? first : words.join(' ');
}

/** Without what stands in brackets, and with "Family, First" turned round. */
function inOrder(name: string): string {
  const bracket = name.search(/[([]/);
  const bare = bracket > 0 ? name.slice(0, bracket) : name;
  const [family = '', given, ...more] = bare.split(',');
  // Degrees stand behind a comma too: "Dana Reyes, PhD".
  return given === undefined || more.length > 0 || family.trim().includes(' ') ? family : `${given} ${family}`;
}
