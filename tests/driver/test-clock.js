/* Stands before every script of an extension under test: moves its clock by what the test says. Product code knows nothing of it. */
if (!globalThis.hasTestClock) {
  // Several scripts may run in one page.
  globalThis.hasTestClock = true;
  const KEY = 'afterview-test-clock';
  const RealDate = Date;
  const realNow = Date.now;
  let offset = 0;
  // Pages, content scripts and Firefox's background have a synchronous store, shared with the test's own page of the same origin.
  const inPage = typeof localStorage !== 'undefined';
  if (!inPage) {
    void chrome.storage.session.get(KEY).then((items) => (offset = items[KEY] ?? 0));
    chrome.storage.onChanged.addListener((changes) => {
      if (changes[KEY]) offset = changes[KEY].newValue ?? 0;
    });
  }
  const now = () => realNow() + (inPage ? Number(localStorage.getItem(KEY) ?? 0) : offset);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
}
