/**
 * Things a mail can speak of. A concept says nothing alone: what counts is which stand together in one sentence (`signs.ts`), and how much that
 * counts is learned (`weights.json`). The words for each stand in the files of `languages/`.
 */
export const concepts = {
  you: 'the reader',
  we: 'who writes, and their side',
  interview: 'an interview under its own name',
  round: 'a step of a selection, whatever it is called',
  meeting: 'people meeting, talking, coming',
  job: 'a post',
  occupation: 'what people work as',
  hiring: 'filling posts',
  paper: 'what applicants hand in about themselves',
  decided: 'a choice made',
  someoneElse: 'others who were preferred',
  not: 'no',
  regret: 'sorrow and good wishes',
  forward: 'going on, fitting',
  fixed: 'agreed, booked, reminded of',
  asks: 'asking for a choice, availability',
  moved: 'changed, later, instead',
  off: 'called off',
  wait: 'waiting, news to come',
  send: 'handing in',
  documents: 'papers, references, forms asked for',
  test: 'tasks and tests',
  money: 'pay and terms',
  begin: 'starting, accepting, welcome',
  place: 'where',
  received: 'got, registered',
  mayCome: 'conditions',
  praise: 'pleasure, enjoyment',
  government: 'offices, visas, courts',
  schooling: 'schools, courses, pupils',
  press: 'newspapers, podcasts',
  housing: 'flats, rent, loans',
  health: 'doctors, patients',
  service: 'deliveries, repairs, bookings',
  event: 'conferences, clubs, seats',
  selling: 'products and prices',
  hiringSide: 'words only those use who hire',
  thirdPerson: 'somebody spoken about',
  business: 'deals, reports, projects',
  bulk: 'newsletters, alerts',
} as const;

export type Concept = keyof typeof concepts;
export const conceptNames = Object.keys(concepts) as readonly Concept[];
