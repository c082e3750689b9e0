import type { Instant, Zone } from '../../src/core/calendar/time.ts';
import { versions } from '../../src/core/facts/versions.ts';
import { english } from '../../src/ui/words/english.ts';
import { fakeStorage, stubLocks } from '../browser/fake-browser.ts';

/*
 * A computer with a browser in it, as far as the background worker sees one. The worker's own code runs on it, unchanged; what it asks the browser, the clock and
 * the zone for is answered here.
 */

export interface Shown {
  readonly id: string;
  readonly at: Instant;
}

export interface Machine {
  now: Instant;
  zone: Zone;
  alarm: Instant | undefined;
  /** When the worker was last awake. */
  wokenAt: Instant | undefined;
  /** The end of the sleep that holds at an instant, or the instant itself. */
  wakesAt: (instant: Instant) => Instant;
  /** Notifications, as they were shown. */
  readonly shown: Shown[];
}

let machine: Machine | undefined;
let storage = fakeStorage();
const present = (): Machine => {
  if (!machine) throw new Error('no machine is switched on');
  return machine;
};

const browser = {
  get storage() {
    return storage;
  },
  i18n: { getMessage: english, getUILanguage: () => 'en-GB' },
  runtime: { id: 'afterview', getURL: (path: string) => path },
  action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
  alarms: {
    create: async (_name: string, { when }: { readonly when: Instant }) => void (present().alarm = when),
    clear: async () => void (present().alarm = undefined),
  },
  notifications: {
    create: async (id: string) => void present().shown.push({ id, at: present().now }),
    clear: async () => undefined,
    getAll: async () => ({}),
  },
};

const realNow = Date.now;
const RealFormat = Intl.DateTimeFormat;

// What webextension-polyfill looks for: with them it hands our browser on. Without IndexedDB the store leaves no trace, which it need not.
const noDatabase = {
  open: () => {
    const opening: { onerror?: () => void } = {};
    queueMicrotask(() => opening.onerror?.());
    return opening;
  },
};
Object.assign(globalThis, { browser, chrome: browser, indexedDB: noDatabase });

/** Switches a new machine on, with an empty store, and gives it the clock and the zone. One at a time. */
export function switchOn(now: Instant, zone: Zone): Machine {
  storage = fakeStorage();
  // The name of a store is chance, and stamps hold it.
  storage.local.items = { meta: { version: versions.version, node: 'sim' } };
  stubLocks();
  const next: Machine = { now, zone, alarm: undefined, wokenAt: undefined, wakesAt: (instant) => instant, shown: [] };
  machine = next;
  Date.now = () => next.now;
  // Without an argument nothing but the zone is asked for.
  const format = (...args: Parameters<typeof Intl.DateTimeFormat>) =>
    args.length > 0 ? new RealFormat(...args) : { resolvedOptions: () => ({ timeZone: next.zone }) };
  Object.assign(Intl, {
    DateTimeFormat: Object.assign(function (...args: Parameters<typeof format>) {
      return format(...args);
    }, RealFormat),
  });
  return next;
}

/** Gives the real clock and zone back. */
export function switchOff(): void {
  machine = undefined;
  Date.now = realNow;
  Object.assign(Intl, { DateTimeFormat: RealFormat });
}

/** Loses what the worker keeps beside the facts. */
export const forgetNotices = (): Promise<void> => storage.local.remove('noticed');

/** Rings later than the worker asked for. */
export function delayAlarm(ms: number): void {
  const { alarm } = present();
  if (alarm !== undefined) present().alarm = alarm + ms;
}
