import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { demoHosts } from '../../harness/demo-site.mjs';
import { findBrowsers } from '../../harness/find-browsers.mjs';
import { chooseInMenu } from './firefox-menu.ts';
import { type FirefoxWindow, firefoxWindow } from './firefox-window.ts';
import {
  emptyStores,
  failOnIncidents,
  type OpenOptions,
  placeOfSelection,
  type RealBrowser,
  unexpected,
} from './real-browser.ts';
import { requireBuild } from './require-build.ts';

export const firefoxId = 'alongside@alongside.example';
const uuid = '11111111-2222-4333-8444-555555555555';
const base = `moz-extension://${uuid}`;

export interface FirefoxOptions extends OpenOptions {
  /** A real window on the person's display instead of headless. */
  window?: 'own';
}

/** Firefox with the built extension, installed as a temporary add-on. */
export async function openFirefox(options: FirefoxOptions): Promise<RealBrowser> {
  const build = requireBuild(options.build ?? '.output/firefox-mv3');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowsers().firefox ?? 'firefox',
    headless: options.window === undefined,
    defaultViewport: null,
    userDataDir: options.profile,
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences,
  });
  const window = await firefoxWindow(browser);
  await window.run('Services.console.reset()');
  await browser.installExtension(path.resolve(build));
  const inExtension = (body: string, where = window) =>
    where.run(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension('${firefoxId}');
      ${body}
    })()`);

  const openOwnPage = async (at: string): Promise<Page> => {
    const page = await browser.newPage();
    // goto() loads an extension page but never settles there: start it and wait for the page itself.
    page.goto(`${base}${at}`, { timeout: 2_000 }).catch(() => undefined);
    const isThere = () => page.evaluate(`location.href.startsWith('${base}') && document.readyState === 'complete'`);
    // Between two documents there is nobody to ask.
    for (let tries = 0; !(await isThere().catch(() => false)); tries++) {
      if (tries > 300) throw new Error(`${at} did not open.`);
      await new Promise((done) => setTimeout(done, 50));
    }
    return page;
  };
  const inBackground = async <T>(expression: string) => {
    await inExtension('await extension.wakeupBackground();');
    const context = await window.contextOf(`{
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { views } = ExtensionParent.GlobalManager.getExtension('${firefoxId}');
      return [...views].find((view) => view.viewType === 'background')?.xulBrowser;
    }`);
    return (await window.runIn(context, expression)) as T; // the caller names the type of its own expression
  };
  const windowOf = async (page: Page) => firefoxWindow(browser, await page.windowId());
  const show = async (page: Page, url: string): Promise<Page> => {
    await page.goto(url);
    await page.bringToFront();
    return page;
  };

  return {
    name: 'firefox',
    browser,
    base,
    at: (host, at) => `http://${host}:${options.port}${at}`,
    openTab: async (url) => show(await browser.newPage(), url),
    openWindow: async (url) => show(await browser.newPage({ type: 'window' }), url),
    openOwnPage,
    clickToolbar: async (page) => {
      await page.bringToFront();
      const where = await windowOf(page);
      await inExtension('await extension.apiManager.global.browserActionFor(extension).triggerAction(window);', where);
      return sidebarPage(browser, where);
    },
    pressShortcut: async (page, command) => {
      await page.bringToFront();
      const where = await windowOf(page);
      const { commands } = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8'));
      const [modifiers, key] = String(commands[command].suggested_key.default).split('+');
      await where.run(
        `document.querySelector('key[modifiers="${modifiers?.toLowerCase()}"][key="${key}"]').doCommand()`,
      );
    },
    chooseInMenu: async (page, words) => {
      await page.bringToFront();
      const { x, y } = await page.evaluate(placeOfSelection);
      await page.mouse.click(x, y, { button: 'right' });
      await chooseInMenu(await windowOf(page), firefoxId, words);
    },
    panel: async (of) => sidebarPage(browser, of ? await windowOf(of) : window),
    stopBackground: async () => {
      await inExtension('await extension.terminateBackground({ disableResetIdleForTest: true });');
    },
    inBackground,
    acceptPrompt: () => answerPrompt(window, 'button'),
    refusePrompt: () => answerPrompt(window, 'secondaryButton'),
    dress: async (page, scheme) => {
      // WebDriver cannot dress one page: every page of the extension is dressed, wherever it is shown.
      await inExtension(`
        Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
        for (const { xulBrowser } of extension.views)
          if (xulBrowser) xulBrowser.browsingContext.top.prefersColorSchemeOverride = '${scheme}';
      `);
      const wears = () => page.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
      for (let tries = 0; !(await wears()); tries++) if (tries > 500) throw new Error(`It does not become ${scheme}.`);
    },
    takeIncidents: async (expected) => unexpected(await takeIncidents(window), expected),
    clear: async () => {
      await window.run(leaveOneBlankTab);
      await window.run(undress);
      for (const context of sidebars.get(browser)?.keys() ?? []) window.renounce(context);
      sidebars.delete(browser);
      await inBackground(emptyStores);
      await takeIncidents(window);
    },
    close: async () => {
      const left = await takeIncidents(window);
      await browser.close();
      failOnIncidents(left);
    },
  };
}

/** Presses a button of the browser's own permission prompt, once it takes clicks. */
async function answerPrompt(window: FirefoxWindow, button: 'button' | 'secondaryButton'): Promise<void> {
  await window.run(`(async () => {
    for (let i = 0; i < 100; i++) {
      const prompt = document.querySelector('popupnotification');
      if (prompt?.${button} && !prompt.hasAttribute('mainactiondisabled')) {
        await new Promise((done) => setTimeout(done, 300));
        return prompt.${button}.click();
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('No prompt came.');
  })()`);
}

/** Runs in Firefox's first window, which the driver works from and which therefore stays. */
const leaveOneBlankTab = `(async () => {
  for (const each of Services.wm.getEnumerator('navigator:browser')) {
    each.SidebarController.hide();
    if (each !== window) each.close();
  }
  gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');
  gBrowser.removeAllTabsBut(gBrowser.selectedTab, { animate: false, skipWarnAboutClosingTabs: true, skipPermitUnload: true });
  for (let i = 0; i < 100 && gBrowser.tabs.length > 1; i++) await new Promise((done) => setTimeout(done, 20));
})()`;

const undress = `Services.prefs.clearUserPref('ui.prefersReducedMotion')`;

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: uuid }),
  // A temporary add-on is uninstalled when Firefox closes: keep its data for stories that close and reopen the browser.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.dns.localDomains': demoHosts.join(','),
  'intl.accept_languages': 'en-US',
};

/** The real sidebar as a puppeteer page; the same page as long as the sidebar stays open. */
async function sidebarPage(browser: Browser, window: FirefoxWindow): Promise<Page> {
  const context = await window.contextOf(`{
    if (!SidebarController.isOpen) return undefined;
    const sidebar = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
    return sidebar?.currentURI.spec.startsWith('${base}') ? sidebar : undefined;
  }`);
  const adopted = sidebars.get(browser) ?? new Map<string, Page>();
  sidebars.set(browser, adopted);
  const known = adopted.get(context);
  if (known) return known;
  const before = await browser.pages();
  window.announce(context, `${base}/sidepanel.html`);
  const page = (await browser.pages()).find((each) => !before.includes(each));
  if (!page) throw new Error('puppeteer did not take the sidebar as a page.');
  adopted.set(context, page);
  await page.waitForFunction(`document.readyState === 'complete'`);
  return page;
}

const sidebars = new WeakMap<Browser, Map<string, Page>>();

/**
 * Firefox keeps every refusal of a security policy and every script error in its console, and what scripts wrote with
 * console.error in another store, each with the address it came from. What a page still waited for when it was closed is told as a
 * rejection that nobody can hear any more: no fault of the page.
 */
async function takeIncidents(window: FirefoxWindow): Promise<string[]> {
  const found = await window.run(`(() => {
    const messages = Services.console.getMessageArray();
    Services.console.reset();
    const store = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const written = store.getEvents();
    store.clearEvents();
    const ours = (address) => String(address).startsWith('${base}');
    const short = (address) => String(address).replace('${base}', '');
    return JSON.stringify([
      ...messages
        .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
        .filter((each) => ours(each.sourceName) || each.errorMessage.includes('${uuid}'))
        .filter((each) => !each.errorMessage.startsWith('Promise rejected after context unloaded'))
        .map((each) => each.category + ' in ' + short(each.sourceName) + ': ' + each.errorMessage.slice(0, 400)),
      ...written
        .filter((each) => ours(each.filename) && ['error', 'assert'].includes(each.level))
        .map((each) => 'console in ' + short(each.filename) + ': ' + each.arguments.map(String).join(' ').slice(0, 400)),
    ]);
  })()`);
  return JSON.parse(String(found)) as string[];
}
