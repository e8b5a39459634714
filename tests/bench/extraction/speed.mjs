// How fast capture is, each figure divided by what the same browser needs for less in the same run (see README.md beside this file).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { madePage } from './made-pages.mjs';

const SIZES = [1_000, 10_000, 100_000];
const PASS = `{ const walker = document.createTreeWalker(document.documentElement); while (walker.nextNode()); }`;
const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
let sites = 0;

/** Prints the rows of E3 and the comparison with Readability; times are processor time of the page's main thread. */
export async function printSpeed(browser, script, pairs = 15) {
  console.log(`\nmade pages, ${pairs} pairs, processor time, load ${loadavg()[0].toFixed(1)}`);
  for (const size of SIZES) {
    const lab = await openLab(browser, madePage(size));
    try {
      const longest = await longestTask(lab, script);
      const samples = [];
      for (let pair = 0; pair < pairs; pair += 1) {
        samples.push({ pass: await lab.cpu(PASS), capture: await lab.cpu(script) });
      }
      const own = samples.map(({ pass, capture }) => capture / pass);
      console.log(
        `E3 ${size} elements: one pass ${spread(samples.map(({ pass }) => pass))} ms, capture ${spread(samples.map(({ capture }) => capture))} ms, ratio ${spread(own)}, longest task ${longest.toFixed(1)} ms`,
      );
      if (size > 10_000) continue;
      const theirs = [];
      for (let pair = 0; pair < 3; pair += 1) {
        const article = await lab.cpu(`${readability};\nnew Readability(document.cloneNode(true)).parse(); 0`);
        theirs.push(article / (await lab.cpu(script)));
      }
      console.log(`   Readability on it takes ${spread(theirs)} times as long`);
    } finally {
      await lab.close();
    }
  }
  const fixed = [];
  for (let pair = 0; pair < pairs; pair += 1) fixed.push(await fixedCost(browser, script));
  console.log(
    `E3 fixed (script, word lists, phone data; first run less the second, a process of its own each): ${spread(fixed)} ms`,
  );
}

/** What the first capture in a new process costs more than the second one; a pass before it has made the world that scripts run in. */
async function fixedCost(browser, script) {
  const lab = await openLab(browser, madePage(1000));
  try {
    await lab.cpu(PASS);
    const first = await lab.cpu(script);
    return first - (await lab.cpu(script));
  } finally {
    await lab.close();
  }
}

/** A page on a site of its own, so in a process of its own, and an isolated world in it as the extension has. */
async function openLab(browser, html) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return request.abort();
    return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
  });
  sites += 1;
  await page.goto(`http://www.site${sites}.example/team`, { waitUntil: 'load', timeout: 60_000 });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const run = async (expression) => {
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  };
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
  const measured = async (expression) => {
    const from = await spent();
    await run(expression);
    return (await spent()) - from;
  };
  /** Milliseconds of the main thread, without what the way there costs: 5 ms for a script of this size, which no extension has. */
  const cpu = async (expression) => {
    const asking = await measured(`/*${expression.replaceAll('*/', '* ')}*/0`);
    return Math.max((await measured(expression)) - asking, 0.01);
  };
  return { page, session, run, cpu, close: () => page.close() };
}

/** The longest task of the page's main thread while it is captured, in milliseconds of processor time. */
async function longestTask({ page, run }, script) {
  await run(PASS);
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await run(script);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => /RunTask/.test(name) && mains.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000));
}

/** Median and 95 % interval. */
function spread(list) {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return `${at(0.5).toFixed(1)} (${at(0.025).toFixed(1)} – ${at(0.975).toFixed(1)})`;
}
