/** What two ways of writing a name have in common: its letters and digits, in lower case and without marks. */
export const bareName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
