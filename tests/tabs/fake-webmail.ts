import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Script {
  id: string;
  matches?: string[];
}

/** A browser with grants and registered scripts, as far as a webmail needs it: it refuses a doubled id, as the browsers do. */
export function fakeGrants(open: { id: number; url: string }[] = []) {
  const granted = new Set<string>();
  const registered = new Map<string, Script>();
  const injected: number[] = [];
  const files: string[] = [];
  const asked: string[] = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((one) => granted.has(one)),
    request: ({ origins = [] }: { origins?: string[] }) => {
      asked.push(...origins);
      for (const one of origins) granted.add(one);
      return Promise.resolve(true);
    },
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      for (const one of origins) granted.delete(one);
      return true;
    },
    onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
    onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
    executeScript: async (asked: { target: { tabId: number }; files: string[] }) => {
      injected.push(asked.target.tabId);
      files.push(...asked.files);
      return [];
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url: string }) => open.filter((tab) => tab.url.startsWith(url.replace('*', ''))),
  });
  return { granted, registered, injected, files, asked };
}
