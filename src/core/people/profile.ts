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
  /** `self`: the user's own profile. `unknown`: the page does not tell, for instance as long as its menu is closed. */
  readonly connection: 'connectable' | 'pending' | 'connected' | 'self' | 'unknown';
  /** Of the user's own profile: what its page shows to be in order, and what to be missing (C32). */
  readonly ready?: Readonly<Partial<Record<'photo' | 'headline' | 'position' | 'recommendations', boolean>>>;
}

/** The address by which a profile is known again. */
export const profileUrl = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
