import { browser } from '@/lib/browser';
import type { Handlers } from '@/lib/messages/serve';
import { findQuote } from '@/lib/tabs/highlight-quote';
import { readPage, type TabSeen } from '@/lib/tabs/read-page';
import { takeSelection } from '@/lib/tabs/take-selection';
import { now, tabSeen } from './gestures';

/** Message name → one call into lib/. */
export const handlers: Handlers = {
  async captureRequested({ tabId }) {
    const tab = await tabOf(tabId);
    return tab ? readPage(tab, now) : { state: 'failed', failure: 'gone' };
  },

  async selectionRequested({ tabId, purpose }, id) {
    const tab = await tabOf(tabId);
    if (tab) await takeSelection(tab, { id, at: now(), purpose });
    return undefined;
  },

  quoteRequested: ({ windowId, ...sought }) => findQuote(sought, windowId),

  changesSaved: async () => undefined,
};

async function tabOf(tabId: number): Promise<TabSeen | undefined> {
  try {
    return tabSeen(await browser.tabs.get(tabId));
  } catch {
    return undefined; // the refusal is the answer: the tab was closed
  }
}
