// npm run bench:webmail [-- --pairs 15]: a real Roundcube in real Chromium, its list loaded and 20 mails opened one after the other in the
// preview pane: processor time of the page's main thread with the extension and its grant, divided by that without any extension
// (A B A B, a new tab each), and the longest task in which our script had a part. Nothing is asserted. Needs `npm run build`, Xvfb and
// Roundcube (npm test installs them).
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { click, fill, readText } from '../../e2e/drivers/by-role.ts';
import { openChromium } from '../../e2e/drivers/chromium.ts';
import { openScreen } from '../../e2e/drivers/screen.ts';
import { findBrowsers } from '../../harness/find-browsers.mjs';
import { startRoundcube } from '../../servers/roundcube/start.ts';

const { values: wanted } = parseArgs({ options: { pairs: { type: 'string', default: '15' } } });
const SWITCHES = 20;
/** Longer than the script waits before it reads. */
const SETTLED = 180;

const roundcube = await startRoundcube();
const screen = await openScreen();
const { port } = new URL(roundcube.url);
const opened = await openChromium({ port: Number(port), window: screen });
const bare = await puppeteer.launch({
  executablePath: findBrowsers().chromium ?? 'chromium',
  headless: false,
  pipe: true,
  defaultViewport: null,
  env: { ...process.env, DISPLAY: screen.display },
  args: opened.browser
    .process()
    .spawnargs.slice(1)
    .filter((each) =>
      /^--(no-sandbox|disable-(gpu|quic|background-networking|component-update|sync)|no-first-run|window-size)/.test(
        each,
      ),
    ),
});
try {
  await grant();
  await logIn(opened.browser);
  await logIn(bare);
  const pairs = [];
  for (let pair = -1; pair < Number(wanted.pairs); pair += 1) {
    const base = await work(bare);
    const ours = await work(opened.browser);
    console.log(`${pair < 0 ? 'warm' : `pair ${pair + 1}`}: ${base.toFixed(0)} ms without, ${ours.toFixed(0)} ms with`);
    if (pair >= 0) pairs.push({ base, ours, ratio: ours / base });
  }
  report(pairs, await longestTasks(bare), await longestTasks(opened.browser));
} finally {
  await bare.close();
  await opened.close();
  screen.close();
  await roundcube.stop();
}

async function grant() {
  const own = await opened.openOwnPage('/workspace.html#/settings/webmail');
  await pause(1500); // the page of the first run opens by itself
  await own.goto(`${opened.base}/workspace.html#/settings/webmail`);
  await own.bringToFront();
  await fill(own, 'Another address', roundcube.url);
  await click(own, 'button', 'Use Alongside in this webmail');
  await opened.acceptPrompt();
  await readText(own, 'Alongside runs in');
}

async function logIn(browser) {
  const page = await browser.newPage();
  await page.goto(roundcube.url);
  await page.type('#rcmloginuser', roundcube.user);
  await page.type('#rcmloginpwd', roundcube.password);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await page.close();
}

/** Milliseconds of the main thread for the load and the switches. */
async function work(browser) {
  const page = await browser.newPage();
  try {
    // A first page of the same site, so that the process is the one that is measured.
    await page.goto(`${roundcube.url}?_task=settings&_action=about`);
    await pause(SETTLED);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
    };
    const from = await spent();
    await loadAndSwitch(page);
    return (await spent()) - from;
  } finally {
    await page.close();
  }
}

async function loadAndSwitch(page) {
  await page.bringToFront();
  await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`, { waitUntil: 'load' });
  await page.waitForSelector('#messagelist tr.message a[href*="_uid="]', { timeout: 15_000 });
  await pause(SETTLED);
  const rows = await page.$$('#messagelist tr.message .subject a[href*="_uid="]');
  for (let turn = 0; turn < SWITCHES; turn += 1) {
    const row = rows[turn % rows.length];
    await page.evaluate(() => {
      const frame = document.querySelector('#messagecontframe');
      window.shownMail = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    });
    await row.click();
    await page.evaluate(() => window.shownMail);
    await pause(SETTLED);
  }
}

/** The longest task of the page's main thread, and the longest of those in which a script of ours ran, in processor time. */
async function longestTasks(browser) {
  const page = await browser.newPage();
  try {
    await page.goto(`${roundcube.url}?_task=settings&_action=about`);
    await page.tracing.start({
      categories: ['toplevel', 'devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'],
    });
    await loadAndSwitch(page);
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const mains = traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`);
    const onMain = traceEvents.filter(({ pid, tid }) => mains.includes(`${pid} ${tid}`));
    const tasks = onMain.filter(({ name }) => /RunTask$/.test(name));
    const oursAt = onMain.filter(({ args }) =>
      String(args?.data?.url ?? args?.data?.stackTrace?.[0]?.url).startsWith('chrome-extension:'),
    );
    const isOurs = ({ pid, tid, ts, dur }) =>
      oursAt.some((each) => each.pid === pid && each.tid === tid && each.ts >= ts && each.ts <= ts + dur);
    const longest = (list) => Math.max(0, ...list.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000));
    return {
      all: longest(tasks),
      ours: longest(tasks.filter(isOurs)),
      script: longest(oursAt.filter(({ ph }) => ph === 'X')),
      seen: oursAt.length,
    };
  } finally {
    await page.close();
  }
}

function report(pairs, without, within) {
  const at = (name, share) => {
    const sorted = pairs.map((pair) => pair[name]).toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  };
  const bytes = readFileSync('.output/chrome-mv3/webmail.js').length;
  console.log(
    `load ${loadavg()[0].toFixed(1)}, ${pairs.length} pairs, Roundcube: its list and ${SWITCHES} mails, processor time of the main thread`,
  );
  console.log(`E2 without the extension: ${at('base', 0.5).toFixed(0)} ms`);
  console.log(`E2 with it and its grant: ${at('ours', 0.5).toFixed(0)} ms`);
  console.log(
    `E2 ratio: ${at('ratio', 0.5).toFixed(3)} (95 %: ${at('ratio', 0.025).toFixed(3)} to ${at('ratio', 0.975).toFixed(3)})`,
  );
  console.log(
    `E2 longest task without the extension: ${without.all.toFixed(1)} ms; with it: ${within.all.toFixed(1)} ms`,
  );
  console.log(
    `E2 longest task with a part of our script: ${within.ours.toFixed(1)} ms, our longest call: ${within.script.toFixed(1)} ms (${within.seen} events)`,
  );
  console.log(`E2 script: ${bytes} bytes`);
}
