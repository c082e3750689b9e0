const QUIET_MS = 100;
const LONGEST_WAIT_MS = 1_000;

/**
 * Calls `changed` soon after the page came to rest, and at least every second while it does not, until `signal` aborts.
 * One observer on the element that `container` finds, or on the body as long as it finds none; nothing polls. `attributes` are those whose change
 * shows another mail.
 */
export function watchPage(
  document: Document,
  container: () => Element | undefined,
  attributes: readonly string[],
  changed: () => void,
  signal: AbortSignal,
): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let watched: Element | undefined;
  let timer: number | undefined;
  let waitingSince = 0;

  const settle = () => {
    timer = undefined;
    waitingSince = 0;
    watchContainer();
    changed();
  };
  const stir = () => {
    const now = window.performance.now();
    waitingSince ||= now;
    if (timer !== undefined && now - waitingSince > LONGEST_WAIT_MS - QUIET_MS) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(settle, QUIET_MS);
  };
  // Every key in a reply changes the page; no mail shows in it.
  const isOutsideEditor = (record: MutationRecord) => {
    const element = record.target instanceof window.Element ? record.target : record.target.parentElement;
    return !element?.closest('[contenteditable=true]');
  };
  const observer = new window.MutationObserver((records) => {
    if (records.some(isOutsideEditor)) stir();
  });
  const watchContainer = () => {
    const wanted = container() ?? document.body;
    if (wanted === watched && watched.isConnected) return;
    watched = wanted;
    observer.disconnect();
    observer.observe(wanted, { childList: true, subtree: true, attributeFilter: [...attributes] });
    // Only the chain of its parents, so that a page which builds itself anew does not leave us watching what is gone.
    for (let parent = wanted.parentElement; parent; parent = parent.parentElement) observer.observe(parent, { childList: true });
  };

  watchContainer();
  window.addEventListener('hashchange', stir, { signal });
  window.addEventListener('popstate', stir, { signal });
  // Of the addresses that a page gives itself only this tells, where the browser has it.
  const { navigation } = window as Window & { readonly navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', stir, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}
