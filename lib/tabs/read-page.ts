import { browser } from '@/lib/browser';
import { type PageReading, type Proposal, pageReadingSchema } from '@/lib/model/page-reading';
import { isForbidden, sameOrigin, samePage } from './page-access';
import { putProposal, removeProposal } from './proposals';

/** A tab as the browser described it at the rep's gesture. */
export interface TabSeen {
  tabId: number;
  windowId: number;
  url?: string;
  title?: string;
}

/** How a reading ended. */
export interface ReadingEnd {
  state: 'ready' | 'failed';
  failure?: Proposal['failure'];
}

/** A page that changes its address while it is read is read again, at most so often. */
const attempts = 3;
/** storage.session holds some 10 MB in all; a reading of this many characters is no page that a rep reads. */
const longestReading = 2_000_000;

/**
 * Reads the page of a tab into its proposal, which says `reading` from the first moment so that the panel shows progress.
 * Address, title and time come from the browser. Never throws for what a page or a rep can do; says how it ended instead.
 */
export async function readPage(tab: TabSeen, now: () => string): Promise<ReadingEnd> {
  const { tabId, windowId, url } = tab;
  // A page that was not opened to us: a proposal that waits there is not thrown away for that.
  if (url === undefined) return { state: 'failed', failure: 'no-access' };
  const begun: Proposal = { tabId, windowId, url, title: tab.title ?? '', at: now(), state: 'reading' };
  await putProposal(begun);
  const end = await outcome(tabId, url);
  if ('failure' in end) {
    await putProposal({ ...begun, state: 'failed', failure: end.failure });
    if (!(await isOpen(tabId))) await removeProposal(tabId);
    return { state: 'failed', failure: end.failure };
  }
  await putProposal({ ...begun, ...end, state: 'ready' });
  if (!(await isOpen(tabId))) await removeProposal(tabId);
  return { state: 'ready' };
}

type Outcome = { failure: NonNullable<Proposal['failure']> } | { reading: PageReading; url: string; title: string };

async function outcome(tabId: number, url: string): Promise<Outcome> {
  if (isForbidden(url)) return { failure: 'forbidden-page' };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const end = await readOnce(tabId, url);
    if (end !== 'moved') return end;
  }
  return { failure: 'gone' };
}

/** One reading; `moved` when the page went to another address of the same site meanwhile (a link, or history.pushState). */
async function readOnce(tabId: number, url: string): Promise<Outcome | 'moved'> {
  let told: unknown;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'] });
    told = answer?.result;
  } catch (error) {
    return { failure: failureOf(error) };
  }
  const after = await tabNow(tabId);
  if (!after?.url || !sameOrigin(after.url, url)) return { failure: 'gone' };
  const reading = pageReadingSchema.safeParse(told);
  if (!reading.success || JSON.stringify(reading.data).length > longestReading) return { failure: 'unreadable' };
  if (!sameOrigin(reading.data.url, after.url)) return { failure: 'gone' };
  if (!samePage(reading.data.url, after.url)) return 'moved';
  return { reading: reading.data, url: after.url, title: after.title ?? '' };
}

/** The browsers' own words, which are all they tell. Chromium's and Firefox's, measured at versions 156 and 153. */
function failureOf(error: unknown): NonNullable<Proposal['failure']> {
  const words = error instanceof Error ? error.message : String(error);
  if (/gallery|policy|error page|chrome:|cannot be scripted/i.test(words)) return 'forbidden-page';
  if (/cannot access|missing host permission/i.test(words)) return 'no-access';
  if (/removed|closed|no tab|no frame|invalid tab|destroyed|navigat/i.test(words)) return 'gone';
  return 'unreadable';
}

async function tabNow(tabId: number) {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return undefined; // the refusal is the answer: there is no such tab any more
  }
}

const isOpen = async (tabId: number) => (await tabNow(tabId)) !== undefined;
