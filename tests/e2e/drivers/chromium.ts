import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Extension, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../harness/find-browsers.mjs';
import { watchChromium } from './chromium-incidents.ts';
import { emptyStores, failOnIncidents, type OpenOptions, type RealBrowser, unexpected } from './real-browser.ts';
import { requireBuild } from './require-build.ts';
import type { Screen } from './screen.ts';

export interface ChromiumOptions extends OpenOptions {
  /**
   * A real window instead of headless: on this Xvfb screen, or 'own' for the person's display. Chromium's permission
   * prompt exists in headless too, but nothing can answer it there; on a screen xdotool presses its keys.
   */
  window?: Screen | 'own';
}

/** Chromium with the built extension. The extension's id comes from the build's folder, so a profile finds its data again. */
export async function openChromium(options: ChromiumOptions): Promise<RealBrowser & { extension: Extension }> {
  const build = requireBuild(options.build ?? '.output/chrome-mv3');
  const screen = typeof options.window === 'object' ? options.window : undefined;
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium ?? 'chromium',
    headless: options.window === undefined,
    pipe: true,
    defaultViewport: null,
    enableExtensions: [path.resolve(build)],
    userDataDir: options.profile,
    env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
    args: [...switches, `--host-resolver-rules=MAP *.example 127.0.0.1:${options.port}`],
  });
  const incidents = watchChromium(browser);
  const workerTarget = () =>
    browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
    );
  await workerTarget();
  const extension = [...(await browser.extensions()).values()][0];
  if (!extension) throw new Error(`Chromium did not load the extension in ${build}.`);
  const base = `chrome-extension://${extension.id}`;

  const openPanels = () =>
    Promise.all(
      browser
        .targets()
        .filter((t) => t.url().startsWith(`${base}/sidepanel.html`))
        .map((t) => t.asPage()),
    );
  const panel = async (of?: Page): Promise<Page> => {
    const window = of && Number(await of.windowId());
    for (const until = Date.now() + 15_000; Date.now() < until; ) {
      for (const each of await openPanels()) {
        const its = await each.evaluate('chrome.windows.getCurrent().then((window) => window.id)');
        if (window === undefined || its === window) return each;
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('The side panel did not open.');
  };
  const show = async (page: Page, url: string): Promise<Page> => {
    // The first-run page goes to the workspace's one tab, which may be just this one: then the navigation is ended once.
    await page.goto(url).catch(async (error: unknown) => {
      if (!String(error).includes('ERR_ABORTED')) throw error;
      await page.goto(url);
    });
    await page.bringToFront();
    return page;
  };
  const openTab = async (url: string) => show(await browser.newPage(), url);
  const inBackground = async <T>(expression: string) => {
    for (let tries = 0; ; tries++) {
      try {
        const worker = await (await workerTarget()).worker();
        if (!worker) throw new Error('The worker has no handle.');
        return (await worker.evaluate(expression)) as T; // the caller names the type of its own expression
      } catch (error) {
        // One that is just ending is still listed: then the next one is asked.
        if (tries > 20 || !/target closed|session closed/i.test(String(error))) throw error;
      }
    }
  };

  return {
    name: 'chromium',
    browser,
    extension,
    base,
    at: (host, at) => `http://${host}${at}`,
    openTab,
    openWindow: async (url) => show(await browser.newPage({ type: 'window' }), url),
    openOwnPage: (at) => openTab(`${base}${at}`),
    clickToolbar: async (page) => {
      await page.bringToFront();
      await extension.triggerAction(page);
      return panel(page);
    },
    pressShortcut: async (page, command) => {
      if (!screen) throw new Error("Chromium's shortcuts need a screen: openChromium({ window: screen }).");
      const { commands } = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8'));
      await page.bringToFront();
      screen.press(String(commands[command].suggested_key.default).toLowerCase());
    },
    chooseInMenu: async () => {
      throw new Error("Chromium's menu cannot be seen by a driver: tell this story in Firefox.");
    },
    panel,
    stopBackground: async () => {
      const target = await workerTarget();
      const gone = new Promise<void>((done) => {
        browser.on('targetdestroyed', (each) => each === target && done());
      });
      await incidents.release(target); // Chromium keeps a worker alive while someone debugs it
      await (await target.worker())?.close();
      await gone; // a message sent while it is stopping would wait for ever
    },
    inBackground,
    acceptPrompt: async () => {
      if (!screen)
        throw new Error("Chromium's prompt can only be answered on a screen: openChromium({ window: screen }).");
      await screen.acceptPrompt(async () => {
        const pages = [...(await browser.pages()), ...(await openPanels())];
        const focused = await Promise.all(pages.map((page) => page.evaluate(() => document.hasFocus())));
        return !focused.includes(true);
      });
    },
    dress: (page, scheme) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]),
    refusePrompt: async () => {
      throw new Error("Chromium's prompt cannot be refused by a driver: tell this story in Firefox.");
    },
    takeIncidents: async (expected) => unexpected(await incidents.take(), expected),
    clear: async () => {
      const blank = await browser.newPage({ type: 'window' }); // a panel goes with its window
      for (const page of await browser.pages()) if (page !== blank) await page.close();
      await inBackground(emptyStores);
      await incidents.take();
    },
    close: async () => {
      const left = await incidents.take();
      await browser.close();
      failOnIncidents(left);
    },
  };
}

const switches = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox refuses to start as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  '--window-size=1280,900',
];
