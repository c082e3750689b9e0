import { useLayoutEffect } from 'preact/hooks';

const OURS = 'Afterview';

/** Names what the page shows in the browser's tab and in its history. */
export function usePageTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title === OURS ? OURS : `${title} · ${OURS}`;
  }, [title]);
}
