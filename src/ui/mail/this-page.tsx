import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { sendToTab } from '../../browser/messages.ts';
import { isEdge } from '../../browser/is-edge.ts';
import { mailSiteAt } from '../../sites/index.ts';
import type { MailTab } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';

/** What is said of the mail page in view where nothing could be read there, and the way round (C63). */
export function ThisPage({ mailTab }: { readonly mailTab: MailTab | undefined }) {
  const { text } = useReader();
  const isNothingFound = useSignal(false);
  if (!mailTab) return undefined;
  const { tab, url, page } = mailTab;
  if (page === undefined) {
    const isBlocked = isEdge() && mailSiteAt(url)?.blockedInEdge?.some((address) => url.startsWith(address));
    return <Notice title={text('pageSilent')} words={text(isBlocked ? 'grantWordsEdge' : 'pageSilentHow')} />;
  }
  if (page === 'unreadable') return <Notice title={text('pageUnreadable')} words={text('pageUnreadableHow')} />;
  if (page !== 'meeting-card') return undefined;
  // What is found shows by itself: the page reports it.
  const read = async () => (isNothingFound.value = (await sendToTab(tab, 'read-shown', {})) !== true);
  return (
    <Notice title={text('pageMeeting')} words={text(isNothingFound.value ? 'cardNothingShown' : 'meetingHow')}>
      <div class="actions">
        <button type="button" onClick={() => void read()}>
          {text('readShown')}
        </button>
      </div>
    </Notice>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly words: string;
  readonly children?: ComponentChildren;
}

function Notice({ title, words, children }: NoticeProps) {
  return (
    <section class="grant" role="status">
      <h2>{title}</h2>
      <p class="small">{words}</p>
      {children}
    </section>
  );
}
