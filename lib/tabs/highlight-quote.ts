import { browser } from '@/lib/browser';
import { type QuoteEnd, quoteEnds, type Sought, soughtSchema } from '@/lib/messages/asked';
import type { Quote } from '@/lib/model/provenance';
import { isForbidden, type MayRead, samePage } from './page-access';
import { askSample, isSample, openedAddress, seenAddress, showsSample } from './sample';
import { shelf } from './shelf';
import { withTextFragment } from './text-fragment';

const pending = shelf('pending-quote', soughtSchema);

/** How long a page may let the rep's click wait for its quote. */
const patienceMs = 3_000;

/** The colour of the proof on the page, under a name that no page can look for; not in its DOM. */
const markCss = (name: string) => `::highlight(${name}){background-color:#fbefa4;color:#211d1a}`;

/**
 * Shows a quote in the active tab of a window when that tab has the page and is open to us, else in a new tab. Without a quote
 * the page itself is all there is to show.
 */
export async function findQuote(sought: Sought, windowId: number, mayRead: MayRead): Promise<QuoteEnd> {
  if (!/^https?:/i.test(sought.url) || isForbidden(sought.url)) return 'not-a-link';
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id !== undefined && tab.url && samePage(seenAddress(tab.url), sought.url)) {
    const end = sought.quote ? await highlight(tab.id, sought, mayRead) : 'shown';
    if (end) return end;
  }
  const url = sought.quote && !isSample(sought.url) ? withTextFragment(sought.url, sought.quote) : sought.url;
  const opened = await browser.tabs.create({ windowId, url: openedAddress(url) });
  if (opened.id !== undefined && sought.quote) await pending.put(opened.id, sought);
  return 'opened';
}

/** At a click on the toolbar button: highlights the quote for which this tab was opened, if any. */
export async function showPending(tabId: number, url: string | undefined, mayRead: MayRead): Promise<void> {
  const sought = await pending.get(tabId);
  if (!sought?.quote) return;
  await pending.remove(tabId);
  if (url && samePage(url, sought.url)) await highlight(tabId, sought, mayRead);
}

/** The tab closed: nobody will look for the quote there. */
export const forgetPending = (tabId: number): Promise<void> => pending.remove(tabId);

/** undefined when the page is not open to us, or too busy to answer: the quote may still appear there later. */
async function highlight(tabId: number, { url, quote }: Sought, mayRead: MayRead): Promise<QuoteEnd | undefined> {
  if (!quote || !(await mayRead(url))) return undefined;
  try {
    if (await showsSample(tabId))
      return (await askSample({ tabId, run: 'show-quote', quote })) === 'shown' ? 'shown' : 'gone';
    return await Promise.race([mark(tabId, quote), pause(patienceMs)]);
  } catch {
    return undefined; // the refusal is the answer
  }
}

async function mark(tabId: number, quote: Quote): Promise<QuoteEnd> {
  const target = { tabId };
  const name = `h${crypto.randomUUID()}`;
  // The words may stand in a frame of the page; frames that are closed to us are left out.
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: markCss(name) });
  await browser.scripting.executeScript({ target, func: leaveQuote, args: [{ quote, name }] });
  const [answer] = await browser.scripting.executeScript({ target, files: ['/highlight.js'] });
  return quoteEnds.find((end) => end === answer?.result) ?? 'gone';
}

const pause = (ms: number) => new Promise<undefined>((done) => setTimeout(() => done(undefined), ms));

/** Runs in the page's isolated world: a file takes no arguments, so it finds the quote here. */
function leaveQuote(sought: { quote: Quote; name: string }): void {
  Object.assign(globalThis, { __alongsideQuote: sought });
}
