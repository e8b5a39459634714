import { mayRead } from '@/lib/intake/may-read';
import type { Handlers } from '@/lib/messages/serve';
import { findQuote } from '@/lib/tabs/highlight-quote';
import { readAgain } from '@/lib/tabs/read-page';
import { tabNow } from '@/lib/tabs/tab-seen';
import { takeSelection } from '@/lib/tabs/take-selection';
import { now } from './clock';
import { reader } from './gestures';
import { isWebmail, lookAtMail, lookForWebmail } from './look';
import { plan } from './reminders';
import { alignWebmails } from './webmail';

/** Message name → one call into lib/. `ready` is awaited before a reading begins, as in the gestures. */
export const handlers = (ready: Promise<void>): Handlers => ({
  async captureRequested({ tabId }) {
    await ready;
    const tab = await tabNow(tabId);
    if (tab && (await isWebmail(tab.url)) && (await lookAtMail(tab))) return { state: 'ready' };
    const end = await readAgain(tabId, reader);
    if (tab && end.state === 'ready') await lookForWebmail(tab);
    return end;
  },

  async selectionRequested({ tabId, purpose }, id) {
    const tab = await tabNow(tabId);
    if (tab) await takeSelection(tab, { id, at: now(), purpose }, mayRead);
    return undefined;
  },

  quoteRequested: ({ windowId, ...sought }) => findQuote(sought, windowId, mayRead),

  async webmailsChosen() {
    await alignWebmails();
    return undefined;
  },

  async changesSaved() {
    await plan();
    return undefined;
  },
});
