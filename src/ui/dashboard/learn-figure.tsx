import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Sentence } from '../../core/sentence.ts';
import { useReader } from '../parts/reader.ts';

interface LearnFigureProps {
  readonly title: string;
  /** What it shows, or what is missing for it to show anything. */
  readonly says: Sentence;
  readonly children?: ComponentChildren;
}

/** One picture: what it is about, what it shows in a sentence, and the drawing. */
export function LearnFigure({ title, says, children }: LearnFigureProps) {
  const { say } = useReader();
  const id = useId();
  return (
    <section class="learn" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{say(says)}</p>
      {children}
    </section>
  );
}
