import type { Interview } from '../../core/facts/records.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

/** The way to correct each interview, named by its time where there are several. */
export function CorrectLinks({ interviews }: { readonly interviews: readonly Interview[] }) {
  const { text, zone } = useReader();
  return (
    <p class="correct small">
      {interviews.map(({ id, start }) => (
        <a key={id} href={hrefOf('interview', id)}>
          {start === undefined || interviews.length === 1 ? text('correctInterview') : text('correctInterviewAt', { when: { instant: start, zone } })}
        </a>
      ))}
    </p>
  );
}
