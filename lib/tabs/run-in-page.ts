import type { Tabs } from 'webextension-polyfill';
import { browser } from '@/lib/browser';
import type { Json } from '@/lib/model/json';
import { askSample, showsSample } from './sample';

/** Why a script of ours did not bring an answer home from a page. */
export class PageRefused extends Error {
  override name = 'PageRefused';
  readonly why: 'forbidden-page' | 'no-access' | 'gone' | 'unreadable';
  constructor(why: PageRefused['why'], options?: ErrorOptions) {
    super(`The page was not read: ${why}`, options);
    this.why = why;
  }
}

/**
 * Runs one of the extension's unlisted scripts, or some one after the other, in the page of a tab (isolated world) and resolves with what the
 * last one returned, which nobody has checked yet; `given` is laid ready for it first. Fails with PageRefused; `gone` also when the page is left before the
 * script has ended (Chromium then keeps the old page frozen for the back button, and its script would never answer), and when it
 * is too busy to answer within the patience, from the first question on.
 */
export async function runInPage(
  tabId: number,
  scripts: string | string[],
  patienceMs: number,
  given?: Given,
): Promise<unknown> {
  const files = [scripts].flat();
  try {
    if (await showsSample(tabId)) return await askSample({ tabId, run: files.at(-1) ?? '', given }, patienceMs);
    const watch = leaving(tabId, patienceMs);
    try {
      return await Promise.race([inject(tabId, files, given, watch), watch.left]);
    } finally {
      watch.stop();
    }
  } catch (error) {
    throw error instanceof PageRefused ? error : new PageRefused(whyOf(error), { cause: error });
  }
}

async function inject(tabId: number, files: string[], given: Given | undefined, watch: Watch): Promise<unknown> {
  const documentId = await openedDocument(tabId);
  watch.expect(documentId);
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  // Nobody waits any more for what a page does when it comes to itself at last.
  if (given && !watch.hasEnded()) await browser.scripting.executeScript({ target, func: leave, args: [given] });
  if (watch.hasEnded()) return undefined;
  const [answer] = await browser.scripting.executeScript({ target, files });
  return answer?.result;
}

/** What a script finds in its isolated world when it begins: an injected file takes no arguments. No page can see it there. */
export type Given = { [name: `__alongside${string}`]: Json };

/** Runs in the page's isolated world. */
function leave(given: object): void {
  Object.assign(globalThis, given);
}

/** A refusal comes from the browser at once; a page that lets us wait longer is only busy. */
const refusalMs = 1_000;

/** Whether a script may run in a tab now; runs one that does nothing. Not to be asked of a site that the rep has not switched on. */
export async function mayRun(tabId: number): Promise<boolean> {
  try {
    if (!(await showsSample(tabId))) await Promise.race([documentOf(tabId), pause(refusalMs)]);
    return true;
  } catch {
    return false; // the refusal is the answer
  }
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** How often a page that refuses is asked again, and after how many milliseconds. */
const untilOpened = [50, 150, 300];

/**
 * The document of a tab that the rep's gesture has just opened to us. Chromium tells the page's process of the gesture and sends it our
 * script by two ways: at one press in fifty on a busy machine the script comes first and is refused, though the page is open.
 */
async function openedDocument(tabId: number): Promise<string | undefined> {
  for (const wait of untilOpened) {
    try {
      return await documentOf(tabId);
    } catch (error) {
      if (whyOf(error) !== 'no-access') throw error;
      await pause(wait);
    }
  }
  return documentOf(tabId);
}

/** The id of the document that a tab shows now; rejects when no script may run there. */
async function documentOf(tabId: number): Promise<string | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => true,
    injectImmediately: true, // a page that is still loading is there already
  });
  return answer?.documentId;
}

type Watch = ReturnType<typeof leaving>;

/**
 * `left` rejects when the tab is closed, when patience ends, or, once it was said which document to `expect`, when the tab shows
 * another one; it never resolves.
 */
function leaving(tabId: number, patienceMs: number) {
  const { tabs } = browser;
  const { promise: left, reject } = Promise.withResolvers<never>();
  // Nobody may be waiting for it yet when it is rejected.
  left.catch(() => undefined);
  let expected: { documentId: string | undefined } | undefined;
  let ended = false;
  const gone = () => reject(new PageRefused('gone'));
  const timer = setTimeout(gone, patienceMs);
  const onUpdated = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (id !== tabId || change.status === undefined || !expected) return;
    const { documentId } = expected;
    // A page that only changes its address (history.pushState) reports loading too, but stays the same document.
    documentOf(tabId).then((now) => {
      if (now !== documentId) gone();
    }, gone);
  };
  const onRemoved = (id: number) => {
    if (id === tabId) gone();
  };
  tabs.onUpdated.addListener(onUpdated);
  tabs.onRemoved.addListener(onRemoved);
  const stop = () => {
    ended = true;
    clearTimeout(timer);
    tabs.onUpdated.removeListener(onUpdated);
    tabs.onRemoved.removeListener(onRemoved);
  };
  const expect = (documentId: string | undefined) => {
    expected = { documentId };
  };
  return { left, expect, hasEnded: () => ended, stop };
}

/** The browsers' own words, which are all they tell: Chromium's and Firefox's, measured at versions 156 and 153. */
function whyOf(error: unknown): PageRefused['why'] {
  const words = error instanceof Error ? error.message : String(error);
  if (/gallery|policy|error page|chrome:|cannot be scripted/i.test(words)) return 'forbidden-page';
  if (/cannot access|missing host permission/i.test(words)) return 'no-access';
  if (/removed|closed|no tab|no frame|no document|receiving end|invalid tab|destroyed|navigat/i.test(words))
    return 'gone';
  return 'unreadable';
}
