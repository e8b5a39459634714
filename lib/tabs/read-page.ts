import type { PageRule } from '@/lib/model/capture-rule';
import { type PageReading, type Proposal, pageReadingSchema } from '@/lib/model/page-reading';
import { isForbidden, type MayRead, sameOrigin, samePage } from './page-access';
import { putProposal, readingTimeoutMs, removeProposal } from './proposals';
import { mayRun, PageRefused, runInPage } from './run-in-page';
import { type TabSeen, tabNow } from './tab-seen';

/** What a reading needs of its surroundings: the clock, what the rep pointed at on this site before, and what they switched on. */
export interface Reader {
  now: () => string;
  rules: (url: string) => Promise<PageRule[]>;
  mayRead: MayRead;
}

/** How a reading ended. */
export interface ReadingEnd {
  state: 'ready' | 'failed';
  failure?: Failure;
}
type Failure = NonNullable<Proposal['failure']>;

/** A page that changes its address while it is read is read again, at most so often. */
const attempts = 3;
/** storage.session holds some 10 MB in all; what is longer than this in characters is no page that a rep reads. */
const longestReading = 2_000_000;

/**
 * After a click, shortcut or menu entry: reads the page of a tab into its proposal, which says `reading` from the first moment
 * so that the panel shows progress. Time, title and the right to speak for an address come from the browser. Never throws for
 * what a page or a rep can do; says how it ended instead.
 */
export async function readPage(tab: TabSeen, reader: Reader): Promise<ReadingEnd> {
  const { tabId, windowId, url, title = '' } = tab;
  // After a gesture every page has an address for us but those that the browser keeps to itself.
  const begun: Proposal = { tabId, windowId, url: url ?? '', title, at: reader.now(), state: 'reading' };
  const [end] = await Promise.all([
    url === undefined ? ({ failure: 'forbidden-page' } as const) : read(tabId, url, reader),
    putProposal(begun),
  ]);
  const ended: Proposal =
    'reading' in end ? { ...begun, ...end, state: 'ready' } : { ...begun, ...end, state: 'failed' };
  await putProposal(ended);
  // Its removal at closing came too early for what was put just now.
  if (!(await tabNow(tabId))) await removeProposal(tabId);
  return 'reading' in end ? { state: 'ready' } : { state: 'failed', failure: end.failure };
}

/** At a click in the panel, which opens no page to us: what waits there is not thrown away when we may not read it. */
export async function readAgain(tabId: number, reader: Reader): Promise<ReadingEnd> {
  const tab = await tabNow(tabId);
  if (!tab) return { state: 'failed', failure: 'gone' };
  if (tab.url && isForbidden(tab.url)) return { state: 'failed', failure: 'forbidden-page' };
  if (!tab.url) return { state: 'failed', failure: 'no-access' };
  // Before a script of ours looks whether it may run there.
  const isOn = await reader.mayRead(tab.url);
  if (isOn && !(await mayRun(tabId))) return { state: 'failed', failure: 'no-access' };
  return readPage(tab, reader);
}

type Outcome = { failure: Failure } | { reading: PageReading; url: string; title: string };

async function read(tabId: number, url: string, reader: Reader): Promise<Outcome> {
  if (isForbidden(url)) return { failure: 'forbidden-page' };
  if (!(await reader.mayRead(url))) return { failure: 'site-off' };
  const rules = await reader.rules(url);
  try {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const end = await readOnce(tabId, url, rules);
      if (end !== 'moved') return end;
    }
    return { failure: 'gone' };
  } catch (error) {
    if (error instanceof PageRefused) return { failure: error.why };
    throw error;
  }
}

/** One reading; `moved` when the page changed its address meanwhile (history.pushState): the facts may be of either. */
async function readOnce(tabId: number, url: string, rules: PageRule[]): Promise<Outcome | 'moved'> {
  const given = rules.length > 0 ? { __alongsideRules: rules } : undefined;
  const told = await runInPage(tabId, '/capture.js', readingTimeoutMs, given);
  const after = await tabNow(tabId);
  if (!after?.url || !sameOrigin(after.url, url)) return { failure: 'gone' };
  const parsed = pageReadingSchema.safeParse(told);
  if (!parsed.success || JSON.stringify(parsed.data).length > longestReading) return { failure: 'unreadable' };
  const reading = parsed.data;
  if (!sameOrigin(reading.url, after.url)) return { failure: 'gone' };
  if (!samePage(reading.url, after.url)) return 'moved';
  return { reading, url: after.url, title: after.title ?? '' };
}
