// npm run bench:first-facts [-- --pairs 15]: from the capture in an open panel to its facts drawn, in real Chromium with the built
// extension, divided by an empty injected script, one bare TreeWalker pass and one frame in the same run (A B A B). Nothing is asserted.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { openChromium } from '../../e2e/drivers/chromium.ts';
import { startDemoSite } from '../../harness/demo-site.mjs';

const { values: wanted } = parseArgs({ options: { pairs: { type: 'string', default: '15' } } });
/** The same person by two names, so that each capture draws something new. */
const names = ['Annegret', 'Annelise'];
const site = await startDemoSite({ port: 0 });
const opened = await openChromium({ port: site.port });
try {
  const page = await opened.openTab(opened.at('www.tannwerk.example', '/team.html'));
  const panel = await opened.clickToolbar(page);
  await panel.waitForFunction((name) => document.body.textContent.includes(name), {}, names[0]);
  const pairs = [];
  for (let pair = -2; pair < Number(wanted.pairs); pair += 1) {
    const base = await panel.evaluate(emptyScriptPassAndFrame);
    const [from, to] = pair % 2 === 0 ? names : names.toReversed();
    await page.evaluate(rename, from, to);
    const ours = await panel.evaluate(captureAndDraw, to);
    if (pair >= 0) pairs.push({ base, ours, ratio: ours / base });
  }
  report(pairs);
} finally {
  await opened.close();
  await site.close();
}

/** Runs in the panel. */
async function emptyScriptPassAndFrame() {
  const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true });
  const start = performance.now();
  await chrome.scripting.executeScript({ target: { tabId }, func: () => undefined });
  await chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      const walker = document.createTreeWalker(document.documentElement);
      while (walker.nextNode());
    },
  });
  await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - start;
}

/** Runs in the page. */
function rename(from, to) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replaceAll(from, to);
}

/** Runs in the panel: the key for capture, until the frame in which the panel shows the name. */
function captureAndDraw(name) {
  return new Promise((done, fail) => {
    const patience = setTimeout(() => fail(new Error(`The panel does not show ${name}`)), 15_000);
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.body.textContent.includes(name)) return;
      observer.disconnect();
      clearTimeout(patience);
      requestAnimationFrame(() => done(performance.now() - start));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const key = { key: 'c', code: 'KeyC', bubbles: true, cancelable: true };
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
  });
}

function report(pairs) {
  const at = (name, share) =>
    pairs
      .map((pair) => pair[name])
      .sort((a, b) => a - b)
      [Math.floor(share * (pairs.length - 1))].toFixed(1);
  console.log(`load ${loadavg()[0].toFixed(1)}, ${pairs.length} pairs`);
  console.log(`E4 empty script, one pass and a frame: ${at('base', 0.5)} ms`);
  console.log(`E4 capture, until its facts are drawn: ${at('ours', 0.5)} ms`);
  console.log(`E4 ratio: ${at('ratio', 0.5)} (95 %: ${at('ratio', 0.025)} to ${at('ratio', 0.975)})`);
}
