// npm run probe:webmail -- --url URL [--steps FILE] [--adapter ID] [--cookie NAME=VALUE]… --out FILE
// Opens a webmail in real Chromium, does the steps, and writes what the extension recognises there and by which way, as JSON.
//
// FILE of steps is a JSON list; each step is one of
//   {"goto": "URL or path"}            {"type": ["SELECTOR", "text"]}      {"click": "SELECTOR"}
//   {"press": "Enter"}                 {"wait": 500} (ms)                  {"wait": "SELECTOR"} (until it is there, 15 s)
//   {"read": "a name"}                 reads what is open now, under that name
// "{frame}SELECTOR" looks in the page's frames as well. Without a "read" step the page is read once, after the last step.
// OUT holds {"<name>": {"reading": …, "url": …}}.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../harness/find-browsers.mjs';

const { values: wanted } = parseArgs({
  options: {
    url: { type: 'string' },
    steps: { type: 'string' },
    adapter: { type: 'string' },
    cookie: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    script: { type: 'string', default: '.output/chrome-mv3/mail-look.js' },
    browser: { type: 'string', default: findBrowsers().chromium ?? 'chromium' },
  },
});
if (!wanted.url || !wanted.out) throw new Error('Say where the webmail is and where to write: --url URL --out FILE');
if (!existsSync(wanted.script)) throw new Error(`${wanted.script} is not there: run "npx wxt build" first`);
const script = readFileSync(wanted.script, 'utf8');
const steps = wanted.steps ? JSON.parse(readFileSync(wanted.steps, 'utf8')) : [];

const browser = await puppeteer.launch({
  executablePath: wanted.browser,
  args: ['--no-sandbox', '--disable-gpu', '--window-size=1400,1000'],
  defaultViewport: { width: 1400, height: 1000 },
});
const readings = {};
try {
  const page = await browser.newPage();
  for (const each of wanted.cookie) {
    const [name, value] = each.split('=');
    await browser.setCookie({ name, value, domain: new URL(wanted.url).hostname });
  }
  await page.goto(wanted.url, { waitUntil: 'load', timeout: 30_000 });
  for (const step of steps) await take(page, step);
  if (!steps.some((step) => 'read' in step)) readings.page = await read(page);
} finally {
  await browser.close();
}
writeFileSync(wanted.out, `${JSON.stringify(readings, null, 1)}\n`);
for (const [name, { reading }] of Object.entries(readings)) {
  const [message] = reading?.messages ?? [];
  const from = message?.from ? `${message.from.name ?? ''} <${message.from.address ?? ''}>` : '–';
  console.log(
    `${name}: ${reading?.webmail ?? 'no adapter'} ${reading?.state ?? ''} | ${from} | ${reading?.subject ?? '–'} | ${message?.date?.printed ?? '–'}`,
  );
}

async function take(page, step) {
  if ('goto' in step) await page.goto(new URL(step.goto, page.url()).href, { waitUntil: 'load', timeout: 30_000 });
  if ('type' in step) await (await within(page, step.type[0])).type(step.type[1]);
  if ('click' in step) await (await within(page, step.click)).click();
  if ('press' in step) await page.keyboard.press(step.press);
  if (typeof step.wait === 'number') await new Promise((resolve) => setTimeout(resolve, step.wait));
  if (typeof step.wait === 'string') await within(page, step.wait);
  if ('read' in step) readings[step.read] = await read(page);
}

/** The element of a selector, in the page or (with "{frame}") in any of its frames; waits up to 15 s. */
async function within(page, selector) {
  const inFrames = selector.startsWith('{frame}');
  const plain = selector.replace('{frame}', '');
  const until = Date.now() + 15_000;
  for (;;) {
    for (const frame of inFrames ? page.frames() : [page.mainFrame()]) {
      const found = await frame.$(plain).catch(() => undefined);
      if (found) return found;
    }
    if (Date.now() > until) throw new Error(`${selector} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function read(page) {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'probe',
  });
  const given = wanted.adapter ? `globalThis.__alongsideWebmail = ${JSON.stringify(wanted.adapter)};\n` : '';
  const answer = await session.send('Runtime.evaluate', {
    expression: given + script,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'the script failed');
  return { url: page.url(), reading: answer.result.value };
}
