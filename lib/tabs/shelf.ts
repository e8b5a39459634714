import type * as z from 'zod/mini';
import { browser } from '@/lib/browser';

/**
 * Entries of one kind in storage.session, each under `<prefix>:<id>`: gone with the browser, open to no web page, and
 * alive while the worker is stopped. What does not match the schema (an older version wrote it) counts as not there.
 */
export function shelf<Entry>(prefix: string, schema: z.ZodMiniType<Entry>) {
  const start = `${prefix}:`;
  const read = (value: unknown): Entry | undefined => schema.safeParse(value).data;

  return {
    async get(id: string | number): Promise<Entry | undefined> {
      const key = start + id;
      return read((await browser.storage.session.get(key))[key]);
    },

    async all(): Promise<Entry[]> {
      const stored = Object.entries(await browser.storage.session.get());
      return stored.flatMap(([key, value]) => {
        const entry = key.startsWith(start) ? read(value) : undefined;
        return entry ? [entry] : [];
      });
    },

    put: (id: string | number, entry: Entry): Promise<void> => browser.storage.session.set({ [start + id]: entry }),

    remove: (id: string | number): Promise<void> => browser.storage.session.remove(start + id),

    /** Calls with each entry that was put or removed (then undefined), from whichever context. Returns the way to stop. */
    watch(changed: (id: string, entry: Entry | undefined) => void): () => void {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== 'session') return;
        for (const [key, change] of Object.entries(changes)) {
          if (key.startsWith(start)) changed(key.slice(start.length), read(change.newValue));
        }
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
