/** How the user stands to somebody: `self` on the user's own profile; `unknown` where the page does not tell, as with its menu closed. */
export const connections = ['connectable', 'pending', 'connected', 'self', 'unknown'] as const;

/** What whoever is asked to connect looks at first on the user's own profile, in the order in which they see it (C32). */
export const profileParts = ['photo', 'headline', 'position', 'recommendations'] as const;

/** What the LinkedIn profile in front of the user shows (C29). A field that is absent was not shown, or not loaded yet: never "none". */
export interface Profile {
  /** The part of the address after `/in/`, decoded: the best identity there is. */
  readonly slug: string;
  readonly name: string;
  readonly headline?: string;
  /** The title of the current position. */
  readonly position?: string;
  readonly company?: string;
  readonly location?: string;
  readonly connection: (typeof connections)[number];
  /** Of the user's own profile: what its page shows to be in order, and what to be missing (C32). */
  readonly ready?: Readonly<Partial<Record<(typeof profileParts)[number], boolean>>>;
}

/** The address by which a profile is known again. */
export const profileUrl = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;

/** A slug as it is compared: LinkedIn takes it in any case. */
export const plainSlug = (slug: string): string => slug.normalize('NFC').toLowerCase();

/** Whether two are of one profile. */
export const isSameProfile = (one: Pick<Profile, 'slug'>, other: Pick<Profile, 'slug'>): boolean => plainSlug(one.slug) === plainSlug(other.slug);

/** The part after `/in/` of a profile's address, decoded and in lower case, in whichever language and by whichever host it is written. */
export function profileSlug(url: string): string | undefined {
  const slug = /^https?:\/\/(?:[a-z]+\.)?linkedin\.com\/in\/([^/?#]+)/i.exec(url)?.[1];
  if (slug === undefined) return undefined;
  try {
    return plainSlug(decodeURIComponent(slug));
  } catch {
    return slug.toLowerCase();
  }
}
