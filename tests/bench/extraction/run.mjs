// npm run bench:extraction -- [--corpus DIR] [--out FILE] [--only ID,ID] [--pairs 15] [--readability]
// Opens every page of a folder (labels.json + pages/ID.html) in real Chromium under its own address, without a network and with
// `script-src 'none'`, runs the built capture script in an isolated world as the extension does, and prints how right it is; then how
// fast it is on pages made for that (speed.mjs). Without a folder only the latter.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../harness/find-browsers.mjs';
import { openPage } from './open-page.mjs';
import { toPrediction } from './prediction.mjs';
import { printSpeed } from './speed.mjs';

const { values: wanted } = parseArgs({
  options: {
    corpus: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string' },
    readability: { type: 'boolean', default: false },
    pairs: { type: 'string', default: '15' },
    script: { type: 'string', default: '.output/chrome-mv3/capture.js' },
    browser: { type: 'string', default: findBrowsers().chromium ?? 'chromium' },
  },
});
if (!existsSync(wanted.script)) throw new Error(`${wanted.script} is not there: run "npx wxt build" first`);

const only = wanted.only?.split(',');
const script = readFileSync(wanted.script, 'utf8');
const highlight = readFileSync('.output/chrome-mv3/highlight.js', 'utf8');
const readability = wanted.readability
  ? readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')
  : undefined;

if (wanted.corpus) await readCorpus(path.resolve(wanted.corpus));
await withBrowser(['--site-per-process'], (browser) => printSpeed(browser, script, Number(wanted.pairs)));

async function withBrowser(flags, use) {
  const args = ['--no-sandbox', '--disable-gpu', ...flags];
  const browser = await puppeteer.launch({ executablePath: wanted.browser, args });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function readCorpus(folder) {
  const labels = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')).filter(
    ({ id }) => !only || only.includes(id),
  );
  const read = { predictions: {}, times: [], failures: [], quotes: { shown: 0, unseen: 0, gone: 0 } };
  await withBrowser([], async (browser) => {
    for (const { id, url } of labels)
      await readSaved(browser, path.join(folder, 'pages', `${id}.html`), { id, url }, read);
  });
  if (wanted.out) writeFileSync(wanted.out, `${JSON.stringify(read.predictions, null, 1)}\n`);
  await printScores(folder, labels, read.predictions);
  printQuotes(read.quotes);
  printTimes(read.times);
  for (const failure of read.failures) console.error(`failed  ${failure.split('\n')[0]}`);
  process.exitCode = read.failures.length > 0 ? 1 : 0;
}

async function readSaved(browser, file, { id, url }, { predictions, times, failures, quotes }) {
  try {
    const scripts = { capture: script, highlight, readability };
    const { reading, ends, ...took } = await openPage(browser, file, url, scripts);
    predictions[id] = toPrediction(reading);
    times.push({ id, ...took });
    for (const end of Object.keys(quotes)) quotes[end] += ends[end];
  } catch (error) {
    failures.push(`${id}: ${error.message}`);
  }
}

async function printScores(folder, labels, predictions) {
  const scorer = path.join(folder, '..', 'score.mjs');
  if (!existsSync(scorer)) {
    console.log('No score.mjs beside that folder: predictions are written, nothing is scored.');
    return;
  }
  const { score } = await import(pathToFileURL(scorer).href);
  const { fields, perPage } = score(labels, predictions);
  const percent = (share) => (share * 100).toFixed(0).padStart(4);
  console.log('field            P    R   F1     right  wrong  missed');
  for (const [field, { p, r, f, tp, fp, fn }] of Object.entries(fields)) {
    console.log(
      field.padEnd(14),
      percent(p),
      percent(r),
      percent(f),
      `${tp}`.padStart(9),
      `${fp}`.padStart(6),
      `${fn}`.padStart(7),
    );
  }
  const wrong = Object.entries(perPage)
    .map(([id, { people, emails, phones }]) => [
      id,
      [people, emails, phones].reduce((sum, [right, extra, all]) => sum + extra + all - right, 0),
    ])
    .filter(([, mistakes]) => mistakes > 0)
    .sort((a, b) => b[1] - a[1]);
  console.log(
    'most mistakes  ',
    wrong
      .slice(0, 12)
      .map(([id, mistakes]) => `${id} ${mistakes}`)
      .join(', ') || 'none',
  );
}

function printQuotes({ shown, unseen, gone }) {
  const all = Math.max(1, shown + unseen + gone);
  const say = (count) => `${count} (${((100 * count) / all).toFixed(1)} %)`;
  console.log(
    `quotes: highlighted in words that a reader sees ${say(shown)}, in hidden data ${say(unseen)}, not found again ${say(gone)}`,
  );
}

function printTimes(times) {
  if (times.length === 0) return;
  const rank = (list, share) =>
    list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))].toFixed(1);
  const say = (what, list, unit) =>
    console.log(`${what}: median ${rank(list, 0.5)}${unit}, p95 ${rank(list, 0.95)}${unit}`);
  say(
    'in the page, the script just loaded',
    times.map(({ ms }) => ms),
    ' ms',
  );
  say(
    'of it fixed (script, word lists, phone data)',
    times.map(({ ms, warmMs }) => Math.max(0, ms - warmMs)),
    ' ms',
  );
  say(
    'the page alone, as a multiple of one TreeWalker pass',
    times.map(({ warmMs, walkMs }) => warmMs / walkMs),
    '',
  );
  if (readability === undefined) return;
  say(
    'Readability takes so many times as long as capture just loaded',
    times.map(({ ms, articleMs }) => articleMs / ms),
    '',
  );
  say(
    'and as the page alone',
    times.map(({ warmMs, articleMs }) => articleMs / warmMs),
    '',
  );
}
