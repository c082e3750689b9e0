/** Tags that most feedback falls under, each with the key of its words: kept as they stand here, whatever the language they are shown in. */
const usual: ReadonlyMap<string, string> = new Map([
  ['technical', 'tagTechnical'],
  ['experience', 'tagExperience'],
  ['communication', 'tagCommunication'],
  ['fit', 'tagFit'],
  ['process', 'tagProcess'],
  ['other candidate', 'tagOtherCandidate'],
]);

export const usualTags: readonly string[] = [...usual.keys()];

export const isUsualTag = (tag: string): boolean => usual.has(tag);

/** A tag as it is shown: a usual one in the user's language, their own as they wrote it. */
export function tagShown(tag: string, text: (key: string) => string): string {
  const key = usual.get(tag);
  return key === undefined ? tag : text(key);
}
