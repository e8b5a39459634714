import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inChromium } from '../drivers/browsers';
import { lendChromium } from '../drivers/lent-browser';
import type { RealBrowser } from '../drivers/real-browser';
import { requireBuild } from '../drivers/require-build';
import { asPage, type FaultSite, startFaultSite } from './fault-site';
import { cleanTwin } from './hostile-pages';
import { ended } from './proposal';
import { installSecondExtension, type SecondExtension } from './second-extension';

const host = 'www.tannwerk.example';

/** The few words of the browser's API that run inside pages here. */
declare const chrome: {
  runtime?: {
    sendMessage(id: string, message: unknown): Promise<unknown>;
    connect(id: string, how: { name: string }): { onMessage: Heard; onDisconnect: Heard };
  };
};
interface Heard {
  addListener(heard: () => void): void;
}

/** Every message of the contract, well-formed: what an attacker who has read our source would send. */
const forged = [
  { name: 'captureRequested', asked: { tabId: 1 } },
  { name: 'selectionRequested', asked: { tabId: 1, purpose: 'note' } },
  { name: 'quoteRequested', asked: { url: 'http://www.tannwerk.example/clean', windowId: 1 } },
  { name: 'changesSaved', asked: {} },
  { name: '__proto__', asked: {} },
  { name: 'constructor', asked: {} },
].map((message, at) => ({ ...message, id: `forged-${at}` }));

inChromium('what is not ours', () => {
  let site: FaultSite;
  let opened: RealBrowser;
  let other: SecondExtension;
  let web: Page;
  beforeAll(async () => {
    site = await startFaultSite({ '/clean': cleanTwin, '/empty': asPage('Empty', '<p>Nothing.</p>') });
    opened = await lendChromium({ port: site.port });
    other = await installSecondExtension(opened);
    web = await opened.openTab(opened.at(host, '/clean'));
  });
  afterAll(async () => {
    await other?.remove();
    await opened?.close();
    await site.close();
  });

  const stored = () => opened.inBackground<string>('chrome.storage.session.get().then((all) => JSON.stringify(all))');
  const id = () => new URL(opened.base).host;

  test('row 39: a page that posts our own messages to itself changes nothing', async () => {
    const before = await stored();
    await web.evaluate((messages) => {
      for (const message of messages) window.postMessage(message, '*');
      for (const { name, asked } of messages) document.dispatchEvent(new CustomEvent(name, { detail: asked }));
    }, forged);
    await pause(300);
    expect(await stored()).toBe(before);
  });

  test('row 39: a content script, as of a page that took over its process, is refused every message', async () => {
    await opened.clickToolbar(web); // opens the page to us, so that a script of ours can play the traitor
    await ended(opened, opened.at(host, '/clean'));
    const before = await stored();
    const answers = await opened.inBackground<string>(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [${JSON.stringify(forged)}],
        func: async (messages) => {
          const answers = [];
          for (const message of messages) answers.push(await chrome.runtime.sendMessage(message));
          return answers;
        },
      });
      return JSON.stringify(result);
    })()`);
    expect(JSON.parse(answers)).toEqual(forged.map(() => ({ ok: false, refusal: 'not-agreed' })));
    expect(await stored()).toBe(before);
  });

  test('row 41: a content script reads neither what waits nor what is kept', async () => {
    await opened.inBackground(`chrome.storage.local.set({ secret: 'kept' })`);
    const answers = await opened.inBackground<string>(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: async () => {
          const ask = async (area) => {
            try { return JSON.stringify(await chrome.storage[area].get()); } catch (error) { return 'refused'; }
          };
          const databases = (await indexedDB.databases()).map(({ name }) => name);
          return { session: await ask('session'), local: await ask('local'), databases };
        },
      });
      await chrome.storage.local.remove('secret');
      return JSON.stringify(result);
    })()`);
    expect(JSON.parse(answers)).toEqual({ session: 'refused', local: 'refused', databases: [] });
  });

  test('row 40: another extension that sends and connects is answered by nobody', async () => {
    const before = await stored();
    const answers = await other.page.evaluate(
      async (id, messages) => {
        const said: string[] = [];
        for (const message of messages) {
          said.push(String(await chrome.runtime?.sendMessage(id, message).then(JSON.stringify, () => 'nobody')));
        }
        const end = await new Promise<string>((done) => {
          const port = chrome.runtime?.connect(id, { name: 'alongside' });
          if (!port) return done('no way to connect');
          port.onMessage.addListener(() => done('answered'));
          port.onDisconnect.addListener(() => done('nobody'));
          setTimeout(() => done('open'), 1000);
        });
        return [...said, end];
      },
      id(),
      forged,
    );
    expect(answers).toEqual([...forged.map(() => 'nobody'), 'nobody']);
    expect(await stored()).toBe(before);
  });

  test('row 42: no extension page can be framed, neither by a web page nor by another extension', async () => {
    const pages = readdirSync(requireBuild('.output/chrome-mv3')).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['sidepanel.html', 'workspace.html']));
    for (const embedder of [web, other.page]) {
      for (const file of pages) {
        await embedder.evaluate(async (address) => {
          const frame = document.createElement('iframe');
          frame.src = address;
          document.body.append(frame);
          await Promise.race([
            new Promise((done) => frame.addEventListener('load', done)),
            new Promise((done) => setTimeout(done, 2000)),
          ]);
        }, `${opened.base}/${file}`);
      }
      const inside = embedder
        .frames()
        .slice(1)
        .map((frame) => frame.url());
      expect(inside).toHaveLength(pages.length);
      expect(inside.filter((address) => address.startsWith(opened.base))).toEqual([]);
      for (const frame of embedder.frames().slice(1)) {
        expect(await frame.evaluate(() => document.querySelector('#root') === null)).toBe(true);
      }
      await embedder.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe')) frame.remove();
      });
    }
    // The refusal is told in the console of the other extension's page, which is none of ours.
    const told = await opened.takeIncidents();
    expect(told.filter((incident) => !incident.includes('/page.html'))).toEqual([]);
  });

  test('row 43: a page cannot fetch, load or address anything of ours', async () => {
    const files = readdirSync(requireBuild('.output/chrome-mv3'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.\w+$/.test(file),
    );
    expect(files.length).toBeGreaterThan(8);
    const found = await web.evaluate(
      async (base, id, files) => {
        const hits: string[] = [];
        const loads = (element: HTMLImageElement | HTMLScriptElement | HTMLLinkElement, address: string) =>
          new Promise<boolean>((done) => {
            element.onload = () => done(true);
            element.onerror = () => done(false);
            if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
            else element.src = address;
            document.head.append(element);
          });
        for (const file of files) {
          const address = `${base}/${file}`;
          if (
            await fetch(address).then(
              () => true,
              () => false,
            )
          )
            hits.push(`fetch ${file}`);
          if (await loads(document.createElement('img'), address)) hits.push(`image ${file}`);
          if (await loads(document.createElement('script'), address)) hits.push(`script ${file}`);
          if (await loads(document.createElement('link'), address)) hits.push(`style ${file}`);
        }
        const runtime = 'chrome' in globalThis ? chrome.runtime : undefined;
        const answered = await runtime?.sendMessage(id, { ping: 1 }).then(
          () => true,
          () => false,
        );
        return answered ? [...hits, 'message'] : hits;
      },
      opened.base,
      id(),
      files,
    );
    expect(found).toEqual([]);
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
