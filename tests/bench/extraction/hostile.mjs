// npm run bench:extraction is about being right; this is about standing fast: node tests/bench/extraction/hostile.mjs
// Builds pages that no saved page is (100,000 nodes, 10,000 levels, a megabyte of text in one node) in real Chromium and reads them
// with the built capture script. Prints the time as a multiple of one TreeWalker pass and the longest task that held up the page.

import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../harness/find-browsers.mjs';

const script = readFileSync(process.argv[2] ?? '.output/chrome-mv3/capture.js', 'utf8');
const card =
  '<div><h3>Anna Berger</h3><p>Managing Director</p></div><div><h3>Tom Reed</h3><p>Head of Purchasing</p></div>';

const pages = {
  '1,000 elements': `document.body.innerHTML = card + '<p>x <b>y</b></p>'.repeat(500)`,
  '10,000 elements': `document.body.innerHTML = card + '<p>x <b>y</b></p>'.repeat(5000)`,
  '100,000 elements': `document.body.innerHTML = card + '<p>x <b>y</b></p>'.repeat(50000)`,
  // Not drawn: Chromium itself falls over when it lays out so deep a tree.
  '10,000 levels': `document.documentElement.style.display = 'none'; let at = document.body; for (let i = 0; i < 10000; i += 1) at = at.appendChild(document.createElement('div')); at.innerHTML = card`,
  '2,000 people': `document.body.innerHTML = card + '<div><h3>Mara Lind</h3><p>Head of sales</p></div>'.repeat(2000)`,
  'a megabyte of text': `document.body.innerHTML = card + '<p>' + 'word 12-34 a@b '.repeat(70000) + '</p>'`,
};

const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium ?? 'chromium',
  args: ['--no-sandbox'],
});
try {
  for (const [name, build] of Object.entries(pages)) {
    const page = await browser.newPage();
    await page.evaluate(`{ const card = ${JSON.stringify(card)}; ${build}; }`);
    const walkMs = await page.evaluate(() => {
      const start = performance.now();
      const walker = document.createTreeWalker(document.documentElement);
      while (walker.nextNode());
      return performance.now() - start;
    });
    await page.evaluate(() => {
      globalThis.tasks = [];
      new PerformanceObserver((list) =>
        globalThis.tasks.push(...list.getEntries().map((task) => task.duration)),
      ).observe({ type: 'longtask' });
      globalThis.began = performance.now();
    });
    const reading = await page.evaluate(script);
    const { ms, longest } = await page.evaluate(() => ({
      ms: performance.now() - globalThis.began,
      longest: Math.max(0, ...globalThis.tasks),
    }));
    console.log(
      `${name.padEnd(20)} ${ms.toFixed(0).padStart(5)} ms, ${(ms / walkMs).toFixed(1).padStart(6)} × a TreeWalker pass, longest task ${longest > 0 ? `${longest.toFixed(0)} ms` : 'under 50 ms'}, ${reading.people.length} people${reading.partial ? `, partial: ${reading.partial}` : ''}`,
    );
    await page.close();
  }
} finally {
  await browser.close();
}
