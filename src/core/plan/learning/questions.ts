import type { Instant } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import type { Situation } from '../situation.ts';
import { LEAST, type Learned } from './learned.ts';

/** How the questions of one review went. */
export interface QuestionRow {
  readonly at: Instant;
  readonly company?: string;
  readonly strong: number;
  readonly ok: number;
  readonly rough: number;
}

/** A picture of more would be too fine to read; what came before them says little of today. */
const MOST_REVIEWS = 16;
/** From here on, in hundredths, a change is told as one. */
const CHANGE = 10;

/** The questions by how they went, review by review, the latest last: whether more of them go well than did. */
export function learnQuestions(situations: readonly Situation[]): Learned<QuestionRow> {
  const rows = situations
    .flatMap(({ application: { company }, reviews }) =>
      reviews.map(({ at, questions = [] }): QuestionRow => {
        const count = (how: (typeof questions)[number]['went']) => questions.filter(({ went }) => went === how).length;
        return {
          at,

          ...(company !== undefined && { company }),
          strong: count('strong'),
          ok: count('ok'),
          rough: count('rough'),
        };
      }),
    )
    .filter((row) => asked(row) > 0)
    .sort((a, b) => a.at - b.at)
    .slice(-MOST_REVIEWS);
  if (rows.length < LEAST) return { rows: [], says: sentence('learnQuestionsFew', { count: LEAST - rows.length }) };

  const half = Math.floor(rows.length / 2);
  const halves = [rows.slice(0, half), rows.slice(-half)] as const;
  if (halves.some((each) => sum(each, asked) < LEAST))
    return { rows, says: sentence('learnQuestionsSoFar', { count: sum(rows, strong), asked: sum(rows, asked) }) };
  const [before, now] = [strongIn(halves[0]), strongIn(halves[1])];
  const says = now - before >= CHANGE ? 'learnQuestionsMore' : before - now >= CHANGE ? 'learnQuestionsLess' : 'learnQuestionsSame';
  return { rows, says: sentence(says, { before, now }) };
}

const asked = ({ strong: good, ok, rough }: QuestionRow): number => good + ok + rough;
const strong = (row: QuestionRow): number => row.strong;
const sum = (rows: readonly QuestionRow[], of: (row: QuestionRow) => number): number => rows.reduce((total, row) => total + of(row), 0);

/** How many of a hundred questions went strong. */
const strongIn = (rows: readonly QuestionRow[]): number => Math.round((100 * sum(rows, strong)) / sum(rows, asked));
