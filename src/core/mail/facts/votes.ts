/** What speaks for a name or title, each sign with the most votes it has anywhere: however often it speaks, it counts once. */
export type Votes<Sign> = Map<Sign, number>;

export const vote = <Sign>(votes: Votes<Sign>, sign: Sign, count: number): Votes<Sign> => votes.set(sign, Math.max(votes.get(sign) ?? 0, count));
