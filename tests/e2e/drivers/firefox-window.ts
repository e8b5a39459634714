import type { Browser } from 'puppeteer-core';

/** WebDriver BiDi as puppeteer speaks it underneath; `moz:scope` opens Firefox's own window (needs -remote-allow-system-access). */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
  emit(event: string, data: unknown): void;
}

interface TreeNode {
  context: string;
  clientWindow: string;
}

/** Firefox's own window, where the toolbar and the sidebar live. */
export interface FirefoxWindow {
  /** Runs an expression there; the answer must be plain data. Throws what the expression throws. */
  run(expression: string): Promise<unknown>;
  /**
   * The WebDriver name of a `<browser>` that is no tab (sidebar, event page). In: a function body in braces that returns the element, or
   * nothing while it is not there; waits for it up to ten seconds.
   */
  contextOf(body: string): Promise<string>;
  /** Runs an expression in such a context. */
  runIn(context: string, expression: string): Promise<unknown>;
  /** Tells puppeteer of such a context as if a tab had opened, so that it becomes a page. */
  announce(context: string, url: string): void;
  /** Tells puppeteer that such a context is gone. */
  renounce(context: string): void;
}

/** In: the window's id as `page.windowId()` gives it; left out, the first one. */
export async function firefoxWindow(browser: Browser, id?: string): Promise<FirefoxWindow> {
  const bidi = (browser as unknown as { connection: Bidi }).connection; // not in puppeteer's public types
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: TreeNode[];
  };
  const window = tree.contexts.find((each) => id === undefined || each.clientWindow === id);
  if (!window) throw new Error('Firefox has no window.');

  const about = (context: string, url: string) => ({
    context,
    url,
    clientWindow: window.clientWindow,
    userContext: 'default',
    originalOpener: null,
    parent: null,
    children: [],
  });
  const runIn = async (context: string, expression: string): Promise<unknown> => {
    const answer = (await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true }))
      .result as Evaluated;
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The expression failed.');
    return answer.result?.value;
  };
  const run = (expression: string) => runIn(window.context, expression);

  return {
    run,
    runIn,
    contextOf: async (body) => String(await run(nameBrowser(body))),
    announce: (context, url) => bidi.emit('browsingContext.contextCreated', about(context, url)),
    renounce: (context) => bidi.emit('browsingContext.contextDestroyed', about(context, 'about:blank')),
  };
}

interface Evaluated {
  type: string;
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/**
 * WebDriver knows the browsers of tabs only. This gives another one the key that tabs have and teaches the lookup to find it;
 * from then on scripts, pictures and trusted input reach it like any tab. Read from remote/content/shared/NavigableManager.sys.mjs.
 */
function nameBrowser(body: string): string {
  return `(async () => {
    let found;
    for (let i = 0; i < 200 && !(found = (() => ${body})()); i++) await new Promise((done) => setTimeout(done, 50));
    if (!found) throw new Error('It did not open.');
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    if (!found.permanentKey) {
      found.permanentKey = {};
      const known = NavigableManager.getBrowserById.bind(NavigableManager);
      NavigableManager.getBrowserById = (id) => (NavigableManager.getIdForBrowser(found) === id ? found : known(id));
    }
    return NavigableManager.getIdForBrowser(found);
  })()`;
}
