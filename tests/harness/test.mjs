// `npm test`: every part, a table, and one closing line: `N passed, N failed[, N skipped]`. First what is packed, then Chromium's
// stories, Firefox's stories and the checks beside each other: a browser waits half of its time. Each line says which part it is of.
//
//   node tests/harness/test.mjs                  all parts
//   node tests/harness/test.mjs unit e2e         only these
//   node tests/harness/test.mjs --all            also in the second browser what one shows for both (drivers/browsers.ts asks TEST_ALL)
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowsers } from './find-browsers.mjs';
import { firstParts, parts, results } from './test-parts.mjs';

/** @typedef {import('./test-parts.mjs').Part} Part */
/** @typedef {import('./test-parts.mjs').Count} Count */

mkdirSync(results, { recursive: true });
rmSync(`${results}/summary.txt`, { force: true });
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (process.argv.includes('--all')) process.env.TEST_ALL = '1';
const isChosen = (/** @type {Part} */ { name }) =>
  wanted.length === 0 || wanted.some((word) => word === name || word === name.split(' ')[0]);
const chosen = [...firstParts, ...parts].filter(isChosen);
if (chosen.length === 0) {
  const all = [...firstParts, ...parts].map(({ name }) => name).join(', ');
  console.error(`No part is called ${wanted.join(', ')}. Parts: ${all}.`);
  process.exit(1);
}

sayMissingBrowsers();
const startedAt = performance.now();
/** @type {Map<string, Count & { seconds: number }>} */
const rows = new Map();
await inLanes(firstParts);
await inLanes(parts);
report();

/** @param {Part[]} all */
async function inLanes(all) {
  const mine = all.filter(isChosen);
  const lanes = new Set(mine.map(({ lane }) => lane));
  await Promise.all([...lanes].map((name) => oneAfterTheOther(mine.filter(({ lane }) => lane === name))));
}

/** @param {Part[]} lane */
async function oneAfterTheOther(lane) {
  for (const part of lane) rows.set(part.name, await timed(part));
}

/** @param {Part} part */
async function timed({ name, run }) {
  const tell = inLines((line) => console.log(`${name.padEnd(13)} │ ${line}`));
  const begun = performance.now();
  tell('begins\n');
  const count = await run(tell);
  const seconds = (performance.now() - begun) / 1000;
  tell(`\n${outcome(count)} in ${seconds.toFixed(1)} s\n`);
  return { ...count, seconds };
}

/**
 * Hears words as they are written and hands on whole lines, without the empty ones.
 *
 * @param {(line: string) => void} tell
 * @returns {import('./test-parts.mjs').Say}
 */
function inLines(tell) {
  let rest = '';
  return (more) => {
    const lines = (rest + more).split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) if (each.trim() !== '') tell(each);
  };
}

/** @param {Count} count */
function outcome(count) {
  if (count.failed > 0) return 'FAILED';
  return count.passed > 0 ? 'ok' : 'skipped';
}

function sayMissingBrowsers() {
  const found = findBrowsers();
  for (const [name, variable] of /** @type {const} */ ([
    ['chromium', 'CHROME_BIN'],
    ['firefox', 'FIREFOX_BIN'],
  ]))
    if (!found[name])
      console.warn(`No ${name} on this machine: its tests will be SKIPPED. Install it or set ${variable}.`);
}

function report() {
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const sum = (key) => [...rows.values()].reduce((total, row) => total + row[key], 0);
  console.log(
    `\n${'part'.padEnd(16)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'time'.padStart(10)}`,
  );
  for (const { name } of chosen) {
    const row = rows.get(name);
    if (row) console.log(line(name, row));
  }
  console.log(`${'together'.padEnd(41)}${`${((performance.now() - startedAt) / 1000).toFixed(1)} s`.padStart(10)}`);
  const skipped = sum('skipped');
  const closing = `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  writeFileSync(`${results}/summary.txt`, `${closing}\n`);
  console.log(`\n${closing}`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

/**
 * @param {string} name
 * @param {Count & { seconds: number }} row
 */
function line(name, { passed, failed, skipped, seconds, note }) {
  const numbers = String(passed).padStart(8) + String(failed).padStart(8) + String(skipped).padStart(9);
  return name.padEnd(16) + numbers + `${seconds.toFixed(1)} s`.padStart(10) + (note ? `  ${note}` : '');
}
