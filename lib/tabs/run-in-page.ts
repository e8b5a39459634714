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
 * Runs one of the extension's unlisted scripts in the page of a tab (isolated world) and resolves with what it returned, which
 * nobody has checked yet; `given` is laid ready for it first. Fails with PageRefused; `gone` also when the page is left before the script has ended: Chromium then
 * keeps the old page frozen for the back button, and its script would never answer.
 */
export async function runInPage(tabId: number, file: string, patienceMs: number, given?: Given): Promise<unknown> {
  try {
    if (await showsSample(tabId)) return await askSample({ tabId, run: file, given }, patienceMs);
    const documentId = await openedDocument(tabId);
    const watch = leaving(tabId, documentId, patienceMs);
    try {
      const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
      if (given) await browser.scripting.executeScript({ target, func: leave, args: [given] });
      const [answer] = await Promise.race([browser.scripting.executeScript({ target, files: [file] }), watch.left]);
      return answer?.result;
    } finally {
      watch.stop();
    }
  } catch (error) {
    throw error instanceof PageRefused ? error : new PageRefused(whyOf(error), { cause: error });
  }
}

/** What a script finds in its isolated world when it begins: an injected file takes no arguments. No page can see it there. */
export type Given = { [name: `__alongside${string}`]: Json };

/** Runs in the page's isolated world. */
function leave(given: object): void {
  Object.assign(globalThis, given);
}

/** Whether a script may run in a tab now; runs one that does nothing. */
export async function mayRun(tabId: number): Promise<boolean> {
  try {
    if (!(await showsSample(tabId))) await documentOf(tabId);
    return true;
  } catch {
    return false; // the refusal is the answer
  }
}

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
      await new Promise((done) => setTimeout(done, wait));
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

/** `left` rejects when the tab shows another document, is closed, or patience ends; it never resolves. */
function leaving(tabId: number, documentId: string | undefined, patienceMs: number) {
  const { tabs } = browser;
  const { promise: left, reject } = Promise.withResolvers<never>();
  const gone = () => reject(new PageRefused('gone'));
  const timer = setTimeout(gone, patienceMs);
  const onUpdated = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (id !== tabId || change.status === undefined) return;
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
    clearTimeout(timer);
    tabs.onUpdated.removeListener(onUpdated);
    tabs.onRemoved.removeListener(onRemoved);
  };
  return { left, stop };
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
