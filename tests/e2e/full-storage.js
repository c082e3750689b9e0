/* Stands before every script of the extension in one test: a disk that is full while the test says so. Firefox sets its extensions no bound of its own. */
if (typeof browser !== 'undefined' && typeof localStorage !== 'undefined' && browser.storage?.local) {
  const { local } = browser.storage;
  const set = local.set.bind(local);
  local.set = (items) => (localStorage.getItem('disk-is-full') ? Promise.reject(new DOMException('', 'QuotaExceededError')) : set(items));
}
