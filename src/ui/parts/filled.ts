/** A text as it was typed, without what surrounds it; nothing where it is empty. */
export const filled = (typed: string): string | undefined => typed.trim() || undefined;
