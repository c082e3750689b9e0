/**
 * The program of the sample profiles. As on LinkedIn the address changes first, then the title, and the card of the person before stands there for a
 * while; nothing is loaded anew. It also writes down all that a script of the page can see happen, for the test that compares pages.
 */
(() => {
  const main = document.querySelector('main');
  const seen = { listeners: [], events: [], mutations: [], elements: [], errors: [] };
  globalThis.seenByPage = seen;

  const noteCalls = (owner, name, note) => {
    const apply = (target, self, args) => {
      note(self, args);
      return Reflect.apply(target, self, args);
    };
    Reflect.set(owner, name, new Proxy(Reflect.get(owner, name), { apply }));
  };
  noteCalls(EventTarget.prototype, 'addEventListener', (self, [type]) => seen.listeners.push(`${self?.constructor.name} ${type}`));
  noteCalls(EventTarget.prototype, 'dispatchEvent', (_, [event]) => seen.events.push(event.type));
  noteCalls(CustomElementRegistry.prototype, 'define', (_, [name]) => seen.elements.push(name));
  addEventListener('error', ({ message }) => seen.errors.push(message));
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      seen.mutations.push(
        `${type} ${target.nodeName} ${attributeName} ${[...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName).join(' ')}`,
      );
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  let latest = 0;
  const later = (ms, act) => {
    const mine = ++latest;
    setTimeout(() => mine === latest && act(), ms);
  };
  const draw = (id) => main.replaceChildren(document.getElementById(id).content.cloneNode(true));

  function show(isFirst) {
    const slug = /^\/in\/([^/]+)/.exec(location.pathname)?.[1];
    const template = slug && document.getElementById(`profile-${slug}`);
    const title = template ? `${template.dataset.name} | LinkedIn` : 'Feed | LinkedIn';
    later(isFirst ? 0 : 60, () => {
      document.title = title;
      later(isFirst ? 0 : 200, () => {
        main.replaceChildren();
        later(isFirst ? 50 : 150, () => draw(template ? template.id : 'feed'));
      });
    });
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href], button[aria-label]');
    const path = link?.getAttribute('href') ?? '';
    if (link?.matches('main [aria-label^="Invite "]') && !link.closest('aside')) {
      event.preventDefault();
      const slug = /^\/in\/([^/]+)/.exec(location.pathname)[1];
      later(100, () => draw(`profile-${slug}-pending`));
    } else if (link?.matches('nav a')) {
      event.preventDefault();
      history.pushState({}, '', path + location.search);
      show(false);
    }
  });
  addEventListener('popstate', () => show(false));
  show(true);
})();
