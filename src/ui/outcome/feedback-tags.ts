import type { usualTags } from './outcome-changes.ts';

type UsualTag = (typeof usualTags)[number];

/** The keys of the words for the usual tags. */
export const tagKeys: Readonly<Record<UsualTag, string>> = {
  technical: 'tagTechnical',
  experience: 'tagExperience',
  communication: 'tagCommunication',
  fit: 'tagFit',
  process: 'tagProcess',
  'other candidate': 'tagOtherCandidate',
};

/** A tag as it is shown: a usual one in the user's language, their own as they wrote it. */
export function tagShown(tag: string, text: (key: string) => string): string {
  const key = Object.entries(tagKeys).find(([usual]) => usual === tag)?.[1];
  return key === undefined ? tag : text(key);
}
