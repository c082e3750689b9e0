/** What is read is nobody's to change, as a browser hands out copies; freezing each value once is faster than copying it at every read. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** A storage area in memory that may be told to fail, and Web Locks that queue: what the store needs of a browser. */
class FakeArea {
  items: Record<string, unknown> = {};
  /** Called before each read or write, to fail in its place. */
  beforeCall: (call: 'get' | 'set' | 'clear' | 'remove') => void = () => undefined;

  constructor(
    private readonly name: string,
    private readonly changed: (changes: Record<string, unknown>, area: string) => void,
  ) {}

  async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
    await Promise.resolve();
    this.beforeCall('get');
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    return Object.fromEntries(wanted.flatMap((key) => (key in this.items ? [[key, frozen(this.items[key])]] : [])));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await Promise.resolve();
    this.beforeCall('set');
    this.items = { ...this.items, ...structuredClone(items) };
    this.changed(items, this.name);
  }

  async remove(key: string): Promise<void> {
    await Promise.resolve();
    this.beforeCall('remove');
    const { [key]: _gone, ...rest } = this.items;
    this.items = rest;
    this.changed({ [key]: undefined }, this.name);
  }

  async clear(): Promise<void> {
    await Promise.resolve();
    this.beforeCall('clear');
    this.items = {};
  }
}

type StorageListener = (changes: Record<string, unknown>, area: string) => void;

export function fakeStorage() {
  const listeners = new Set<StorageListener>();
  const changed: StorageListener = (changes, area) => {
    for (const listener of listeners) listener(changes, area);
  };
  return {
    local: new FakeArea('local', changed),
    session: new FakeArea('session', changed),
    onChanged: {
      addListener: (listener: StorageListener) => void listeners.add(listener),
      removeListener: (listener: StorageListener) => void listeners.delete(listener),
    },
  };
}

export function stubLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, use: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(use);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true, writable: true });
}
