import type { Browser, Page } from 'puppeteer-core';

/**
 * A running browser with the built extension in it, as a story needs it: the same words for Chromium and Firefox.
 * Both panels are puppeteer pages of the REAL side panel or sidebar, not a copy of it in a tab.
 */
export interface RealBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** The address of the extension's pages, without a slash at the end. */
  readonly base: string;
  /** The address under which this browser reaches a page of the demo sites: `at('www.tannwerk.example', '/team.html')`. */
  at(host: string, path: string): string;
  /** A tab on that page, in front. */
  openTab(url: string): Promise<Page>;
  /** The same in a window of its own, for stories of two panels. */
  openWindow(url: string): Promise<Page>;
  /** A tab of the extension itself: `openOwnPage('/workspace.html')`. */
  openOwnPage(path: string): Promise<Page>;
  /** The click on the toolbar button while `page` is in front: a real user gesture, with activeTab. Gives the open panel. */
  clickToolbar(page: Page): Promise<Page>;
  /**
   * Presses a shortcut of the manifest ('note-from-selection') while `page` is in front: a real user gesture, with activeTab.
   * Chromium takes it only in a real window: openChromium({ window: screen }).
   */
  pressShortcut(page: Page, command: string): Promise<void>;
  /**
   * A right click on the words that are selected in `page`, or at its upper left corner, and then the entry with these words in the
   * browser's own context menu: a real user gesture, with activeTab. Firefox only: Chromium shows its menu to nobody.
   */
  chooseInMenu(page: Page, words: string): Promise<void>;
  /** The panel that is open now; waits for it. In: a page of the window that is meant, where there are two. */
  panel(of?: Page): Promise<Page>;
  /** Stops the worker or event page as the browser does when it is idle. The next event starts it again. */
  stopBackground(): Promise<void>;
  /** Runs an expression in the background; starts it when it sleeps. */
  inBackground<T>(expression: string): Promise<T>;
  /** Answers the browser's own permission prompt, after the click that asked. */
  acceptPrompt(): Promise<void>;
  /** Shows a page light or dark, without motion. */
  dress(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** The same with its other button. Chromium's ignores the keys that a driver could press. */
  refusePrompt(): Promise<void>;
  /**
   * What went wrong in the extension's own pages and worker since the last call: refusals of the security policy,
   * uncaught errors, console errors. Empties the list. What a test brought about on purpose it names: only the rest is told.
   */
  takeIncidents(expected?: RegExp): Promise<string[]>;
  /**
   * Makes it a browser in which nothing was done yet: closes every panel and every tab but a blank one, empties all stores and
   * takes back what was permitted later. Only what happens at the installation does not happen again.
   */
  clear(): Promise<void>;
  /** Ends the browser. Throws when incidents were left that no test took, so that every suite fails on a violation. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The port of the demo sites. */
  port: number;
  /** A folder that outlives the browser, for stories that close and reopen it. */
  profile?: string;
  /** Another build than the browser's own: `.output/edge-mv3`. */
  build?: string;
}

/** Runs in a page: the middle of what is selected there, in its own pixels; without a selection a place that is empty on every page. */
export function placeOfSelection(): { x: number; y: number } {
  const [rect] = getSelection()?.rangeCount ? (getSelection()?.getRangeAt(0).getClientRects() ?? []) : [];
  return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : { x: 3, y: 3 };
}

/** Runs in the background: every store of the extension, and every permission it was given after its installation. */
export const emptyStores = `(async () => {
  const api = globalThis.browser ?? chrome;
  await Promise.all([api.storage.local.clear(), api.storage.session.clear(), api.alarms.clearAll()]);
  const { origins } = await api.permissions.getAll();
  await api.permissions.remove({ permissions: ['tabs', 'notifications'], origins });
  for (const { name } of await indexedDB.databases())
    await new Promise((done, fail) => {
      const asked = indexedDB.deleteDatabase(name);
      asked.onsuccess = done;
      asked.onerror = () => fail(asked.error);
    });
})()`;

/** The incidents that no test has brought about on purpose. */
export const unexpected = (incidents: string[], expected: RegExp | undefined): string[] =>
  expected ? incidents.filter((incident) => !expected.test(incident)) : incidents;

/** Throws the sentence a suite ends with when incidents were left over. */
export function failOnIncidents(incidents: string[]): void {
  if (incidents.length > 0) throw new Error(`The extension's own pages reported:\n  ${incidents.join('\n  ')}`);
}
