import * as z from 'zod/mini';
import { purposes } from '@/lib/messages/asked';
import { quoteSchema } from '@/lib/model/provenance';
import { shelf } from './shelf';

/**
 * Words the rep selected on a page, waiting for the panel to file them. `text` is empty when nothing was selected:
 * the rep pressed the shortcut to write something of their own about this page.
 */
const incomingSchema = z.object({
  id: z.string(),
  purpose: z.enum(purposes),
  windowId: z.number(),
  tabId: z.number(),
  /** From the browser, not from the page. */
  url: z.string(),
  title: z.string(),
  at: z.string(),
  text: z.string(),
  quote: z.optional(quoteSchema),
  /** Nothing was read, because the rep has not switched this site on and the browser told no words. */
  isSiteOff: z.optional(z.boolean()),
});
export type Incoming = z.infer<typeof incomingSchema>;

const incoming = shelf('incoming', incomingSchema);

/** What waits for the panel of this window, the oldest first. */
export async function getIncoming(windowId: number): Promise<Incoming[]> {
  const waiting = (await incoming.all()).filter((entry) => entry.windowId === windowId);
  return waiting.sort((a, b) => a.at.localeCompare(b.at));
}

/** Calls with what waits for the panel of this window, now and after each change. Returns the way to stop. */
export function watchIncoming(windowId: number, changed: (waiting: Incoming[]) => void): () => void {
  let stopped = false;
  const tell = async () => {
    const waiting = await getIncoming(windowId);
    if (!stopped) changed(waiting);
  };
  const stop = incoming.watch(() => void tell());
  void tell();
  return () => {
    stopped = true;
    stop();
  };
}

/** Called by the panel when it has filed or dismissed a selection. */
export const removeIncoming = (id: string): Promise<void> => incoming.remove(id);

/** Called by the worker only. Putting the same id twice keeps one. */
export const putIncoming = (entry: Incoming): Promise<void> => incoming.put(entry.id, entry);
