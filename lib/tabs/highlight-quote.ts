import { browser } from '@/lib/browser';
import { type QuoteEnd, quoteEnds, type Sought, soughtSchema } from '@/lib/messages/asked';
import type { Quote } from '@/lib/model/provenance';
import { isForbidden, samePage } from './page-access';
import { askSample, isSample, openedAddress, seenAddress, showsSample } from './sample';
import { shelf } from './shelf';
import { withTextFragment } from './text-fragment';

const pending = shelf('pending-quote', soughtSchema);

/** The colour of the proof on the page, under a name that no page can look for; not in its DOM. */
const markCss = (name: string) => `::highlight(${name}){background-color:#fbefa4;color:#211d1a}`;

/**
 * Shows a quote in the active tab of a window when that tab has the page and is open to us, else in a new tab. Without a quote
 * the page itself is all there is to show.
 */
export async function findQuote(sought: Sought, windowId: number): Promise<QuoteEnd> {
  if (!/^https?:/i.test(sought.url) || isForbidden(sought.url)) return 'not-a-link';
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id !== undefined && tab.url && samePage(seenAddress(tab.url), sought.url)) {
    const end = sought.quote ? await highlight(tab.id, sought.quote) : 'shown';
    if (end) return end;
  }
  const url = sought.quote && !isSample(sought.url) ? withTextFragment(sought.url, sought.quote) : sought.url;
  const opened = await browser.tabs.create({ windowId, url: openedAddress(url) });
  if (opened.id !== undefined && sought.quote) await pending.put(opened.id, sought);
  return 'opened';
}

/** At a click on the toolbar button: highlights the quote for which this tab was opened, if any. */
export async function showPending(tabId: number, url: string | undefined): Promise<void> {
  const sought = await pending.get(tabId);
  if (!sought?.quote) return;
  await pending.remove(tabId);
  if (url && samePage(url, sought.url)) await highlight(tabId, sought.quote);
}

/** The tab closed: nobody will look for the quote there. */
export const forgetPending = (tabId: number): Promise<void> => pending.remove(tabId);

/** undefined when the page is not open to us. */
async function highlight(tabId: number, quote: Quote): Promise<QuoteEnd | undefined> {
  const target = { tabId };
  try {
    if (await showsSample(tabId))
      return (await askSample({ tabId, run: 'show-quote', quote })) === 'shown' ? 'shown' : 'gone';
    const name = `h${crypto.randomUUID()}`;
    // The words may stand in a frame of the page; frames that are closed to us are left out.
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: markCss(name) });
    await browser.scripting.executeScript({ target, func: leaveQuote, args: [{ quote, name }] });
    const [answer] = await browser.scripting.executeScript({ target, files: ['/highlight.js'] });
    return quoteEnds.find((end) => end === answer?.result) ?? 'gone';
  } catch {
    return undefined; // the refusal is the answer
  }
}

/** Runs in the page's isolated world: a file takes no arguments, so it finds the quote here. */
function leaveQuote(sought: { quote: Quote; name: string }): void {
  Object.assign(globalThis, { __alongsideQuote: sought });
}
