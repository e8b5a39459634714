import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A tab as the browser knows it. `open`: the rep's click opened its page to us. */
export interface FakeTab {
  id: number;
  windowId: number;
  active: boolean;
  url: string;
  title: string;
  open: boolean;
  documentId: string;
  /** What our scripts return there. */
  scripts: Record<string, () => unknown>;
}

type Listener = (...args: never[]) => unknown;

function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    fire: (...args: unknown[]) => Promise.all([...listeners].map((listener) => listener(...(args as never[])))),
    count: () => listeners.size,
  };
}

interface Target {
  tabId: number;
  documentIds?: string[];
}

/**
 * Tabs with the browsers' rules of who may see and do what, which the fake browser does not have: an address shows only with a
 * click or the `tabs` permission, a script runs only with a click and in the document that is there.
 */
export function fakeTabs() {
  const tabs = new Map<number, FakeTab>();
  const granted = new Set<string>();
  const ran: string[] = [];
  const events = {
    onActivated: fakeEvent(),
    onUpdated: fakeEvent(),
    onRemoved: fakeEvent(),
    onAttached: fakeEvent(),
    onDetached: fakeEvent(),
    onAdded: fakeEvent(),
    onTaken: fakeEvent(),
    onCommand: fakeEvent(),
    onMenu: fakeEvent(),
  };

  const find = (id: number) => {
    const tab = tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  const seen = (tab: FakeTab) => ({
    id: tab.id,
    windowId: tab.windowId,
    active: tab.active,
    ...((tab.open || granted.has('tabs') || tab.url.startsWith('chrome-extension:')) && {
      url: tab.url,
      title: tab.title,
    }),
  });
  const add = (tab: Partial<FakeTab> & { id: number }): FakeTab => {
    const made: FakeTab = {
      windowId: 1,
      active: true,
      url: 'https://acme.example/team',
      title: 'Team',
      open: true,
      documentId: `document-${tab.id}`,
      scripts: {},
      ...tab,
    };
    tabs.set(made.id, made);
    return made;
  };

  const reach = (target: Target) => {
    const tab = find(target.tabId);
    if (!tab.open) throw new Error('Cannot access contents of the page.');
    if (target.documentIds && !target.documentIds.includes(tab.documentId)) throw new Error('No document with id');
    return tab;
  };

  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => seen(find(id)),
    query: async ({ windowId, active, url }: { windowId?: number; active?: boolean; url?: string }) =>
      [...tabs.values()]
        .filter((tab) => windowId === undefined || tab.windowId === windowId)
        .filter((tab) => active === undefined || tab.active === active)
        .map(seen)
        .filter((tab) => url === undefined || tab.url?.split('#')[0] === url),
    create: vi.fn(async ({ windowId = 1, url }: { windowId?: number; url: string }) => {
      for (const tab of tabs.values()) if (tab.windowId === windowId) tab.active = false;
      return seen(add({ id: 100 + tabs.size, windowId, url, title: '', open: false }));
    }),
    update: vi.fn(),
    onActivated: events.onActivated,
    onUpdated: events.onUpdated,
    onRemoved: events.onRemoved,
    onAttached: events.onAttached,
    onDetached: events.onDetached,
  });
  Object.assign(fakeBrowser.scripting, {
    insertCSS: async ({ target }: { target: Target }) => void reach(target),
    executeScript: async (injection: { target: Target; files?: string[]; func?: Listener; args?: never[] }) => {
      const tab = reach(injection.target);
      const file = injection.files?.at(-1);
      // What is laid ready for a script; here it finds it among the globals of the test.
      if (injection.args) injection.func?.(...injection.args);
      if (injection.files) ran.push(...injection.files);
      const result = file ? await tab.scripts[file]?.() : true;
      return [{ frameId: 0, documentId: tab.documentId, result }];
    },
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ permissions }: { permissions: string[] }) => permissions.every((name) => granted.has(name)),
    onAdded: events.onAdded,
    onRemoved: events.onTaken,
  });
  Object.assign(fakeBrowser.commands, { onCommand: events.onCommand });
  Object.assign(fakeBrowser.contextMenus, { onClicked: events.onMenu, removeAll: vi.fn(), create: vi.fn() });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: vi.fn(async () => undefined) });
  Object.assign(fakeBrowser.windows, { update: vi.fn() });

  return { add, events, granted, ran, tabs, close: (id: number) => tabs.delete(id) };
}

/** What the capture script returns for a page that tells nothing but its address. */
export const readingOf = (url: string) => ({ url, title: 'As the page says', people: [] });
