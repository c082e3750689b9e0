import type { Lesson } from '../../core/plan/lessons.ts';
import { useReader } from '../parts/reader.ts';

/** As many as one keeps in mind. */
const MOST_LESSONS = 5;

function wordsOf({ kind, text: words }: Lesson, text: ReturnType<typeof useReader>['text']): string {
  if (kind === 'rough') return text('lessonRough', { question: words });
  if (kind === 'hired') return text('lessonHired', { words });
  return kind === 'feedback' ? text('lessonFeedback', { words }) : words;
}

/** What other interviews taught, the latest first. */
export function LessonList({ lessons }: { readonly lessons: readonly Lesson[] }) {
  const { text } = useReader();
  if (lessons.length === 0) return null;
  return (
    <section class="lessons" aria-labelledby="lessons">
      <h2 id="lessons">{text('lessonsTitle')}</h2>
      <ul>
        {lessons.slice(0, MOST_LESSONS).map((lesson) => (
          <li key={`${lesson.interview}:${lesson.text}`}>
            {wordsOf(lesson, text)}
            {lesson.betterAnswer !== undefined && <p class="small">{text('lessonBetter', { answer: lesson.betterAnswer })}</p>}
            {lesson.company !== undefined && <span class="small muted"> · {lesson.company}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
