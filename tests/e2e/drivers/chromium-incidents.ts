import type { Browser, CDPSession, Target } from 'puppeteer-core';

/**
 * Collects what Chromium reports about the extension's own pages and worker: refusals of the security policy, uncaught errors,
 * console errors. Chromium keeps these messages and replays them when the log is switched on, so even what happened
 * before the listener stood is told.
 */
export function watchChromium(browser: Browser): Watch {
  const incidents: string[] = [];
  const watched = new Map<Target, Promise<CDPSession | undefined>>();
  const watch = (target: Target) => {
    if (watched.has(target) || !target.url().startsWith('chrome-extension://')) return;
    watched.set(target, attach(target, incidents));
  };
  browser.on('targetcreated', watch);
  browser.on('targetchanged', watch); // a tab that went from a web page to an extension page
  browser.on('targetdestroyed', (target) => watched.delete(target));
  for (const target of browser.targets()) watch(target);
  return {
    take: async () => {
      await Promise.all(watched.values());
      await new Promise((done) => setTimeout(done, 100)); // replayed messages arrive after the answer to "enable"
      return incidents.splice(0);
    },
    release: async (target) => {
      await (await watched.get(target))?.detach();
    },
  };
}

interface Watch {
  /** What was reported since the last call. */
  take(): Promise<string[]>;
  /** Stops listening to one page or worker. */
  release(target: Target): Promise<void>;
}

async function attach(target: Target, incidents: string[]): Promise<CDPSession | undefined> {
  let session: CDPSession;
  try {
    session = await target.createCDPSession();
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
  const tell = (kind: string, text: string) => {
    const address = new URL(target.url());
    if (address.protocol === 'chrome-extension:')
      incidents.push(`${kind} in ${address.pathname}: ${text.slice(0, 400)}`);
  };
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.source === 'security') tell(entry.source, entry.text);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    tell('uncaught', exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert')
      tell('console', args.map((a) => a.value ?? a.description ?? '').join(' '));
  });
  try {
    await Promise.all([session.send('Log.enable'), session.send('Runtime.enable')]);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  return session;
}

/** A page that closes while we attach has nothing left to tell; anything else is a fault of this file. */
function isGone(error: unknown): boolean {
  return error instanceof Error && /closed|detached|No target|Session with given id|not attached/i.test(error.message);
}
