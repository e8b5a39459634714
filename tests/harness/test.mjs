// `npm test`: every part, a table, and one closing line: `N passed, N failed[, N skipped]`. The unit tests run beside the checks
// and builds, each part's words coming when it has ended; the browsers then have the machine for themselves.
//
//   node tests/harness/test.mjs                  all parts
//   node tests/harness/test.mjs unit e2e         only these
//   node tests/harness/test.mjs --all            also what takes minutes (tests ask TEST_ALL)
//
// Vitest's parts count each test; the others count as one. What cannot run because a browser is missing is skipped and
// said so, never passed. A part that crashes is one failure.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowsers } from './find-browsers.mjs';
import { runProgram } from './run-program.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Count */

const results = 'test-results';
const builds = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3', edge: '.output/edge-mv3' };

/** Says something under the head of its part. @typedef {import('./run-program.mjs').Say} Say */
/** Parts of one lane run one after the other. @typedef {'checks' | 'unit' | 'browsers'} Lane */

/** @type {[name: string, lane: Lane, run: (say: Say) => Promise<Count>][]} */
const parts = [
  ['typecheck', 'checks', (say) => program(say, 'npm', ['run', '--silent', 'typecheck'])],
  ['lint', 'checks', (say) => program(say, 'npm', ['run', '--silent', 'lint'])],
  ['unit', 'unit', (say) => vitest(say, 'unit')],
  ['build chrome', 'checks', (say) => build(say, 'chrome')],
  ['build firefox', 'checks', (say) => build(say, 'firefox')],
  ['build edge', 'checks', (say) => build(say, 'edge')],
  ['lint:firefox', 'checks', (say) => needsBuilds(say, ['firefox'], () => firefoxLinter(say))],
  ['e2e', 'browsers', (say) => needsBuilds(say, ['chrome', 'firefox', 'edge'], () => vitest(say, 'e2e'))],
];

mkdirSync(results, { recursive: true });
rmSync(`${results}/summary.txt`, { force: true });
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (process.argv.includes('--all')) process.env.TEST_ALL = '1';
const chosen = parts.filter(([name]) => wanted.length === 0 || wanted.some((word) => name.split(' ')[0] === word));
if (chosen.length === 0) {
  console.error(`No part is called ${wanted.join(', ')}. Parts: ${parts.map(([name]) => name).join(', ')}.`);
  process.exit(1);
}

sayMissingBrowsers();
/** @type {Set<string>} */
const failedBuilds = new Set();
const startedAt = performance.now();
/** @type {Map<string, Count & { name: string, seconds: number }>} */
const rows = new Map();
await Promise.all([runLane('checks'), runLane('unit')]);
await runLane('browsers');
report(chosen.flatMap(([name]) => rows.get(name) ?? []));

/** @param {Lane} lane */
async function runLane(lane) {
  for (const [name, its, run] of chosen) if (its === lane) rows.set(name, await timed(name, run, lane === 'browsers'));
}

/**
 * @param {string} name
 * @param {(say: Say) => Promise<Count>} run
 * @param {boolean} live Nothing runs beside it, so its words come as they are written.
 */
async function timed(name, run, live) {
  const head = `\n━━ ${name} ${'━'.repeat(Math.max(3, 90 - name.length))}\n`;
  let words = head;
  if (live) process.stdout.write(head);
  const begun = performance.now();
  const count = await run((more) => {
    if (live) process.stdout.write(more);
    else words += more;
  });
  const seconds = (performance.now() - begun) / 1000;
  const end = `━━ ${name}: ${outcome(count)} in ${seconds.toFixed(1)} s\n`;
  process.stdout.write(live ? end : words + end);
  return { name, seconds, ...count };
}

/** @param {Count} count */
function outcome(count) {
  if (count.failed > 0) return 'FAILED';
  return count.passed > 0 ? 'ok' : 'skipped';
}

/**
 * A program that passes or fails as a whole.
 *
 * @param {Say} say
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function program(say, command, args) {
  return one((await runProgram(say, command, args)).ok);
}

/**
 * @param {Say} say
 * @param {'chrome' | 'firefox' | 'edge'} browser
 */
async function build(say, browser) {
  rmSync(builds[browser], { recursive: true, force: true }); // an old build must not be tested as if it were this one
  const count = await program(say, 'npx', ['--no-install', 'wxt', 'build', '-b', browser]);
  if (count.failed > 0) failedBuilds.add(browser);
  return count;
}

/**
 * @param {Say} say
 * @param {('chrome' | 'firefox' | 'edge')[]} browsers
 * @param {() => Promise<Count>} run
 * @returns {Promise<Count>}
 */
async function needsBuilds(say, browsers, run) {
  const failed = browsers.filter((browser) => failedBuilds.has(browser));
  if (failed.length > 0) return skip(say, `the build for ${failed.join(', ')} failed`);
  const missing = browsers.filter((browser) => !existsSync(`${builds[browser]}/manifest.json`));
  if (missing.length === 0) return run();
  say(`No build for ${missing.join(', ')}. Run \`npm run build\` first.\n`);
  return one(false);
}

/**
 * Mozilla's own linter: errors would refuse the add-on, warnings are shown.
 *
 * @param {Say} say
 * @returns {Promise<Count>}
 */
async function firefoxLinter(say) {
  const args = ['run', '--silent', 'lint:firefox', '--', '--output', 'json'];
  const { ok, stdout, stderr } = await runProgram(() => undefined, 'npm', args);
  const found = parse(stdout);
  if (!found?.summary) {
    say(`${stdout}${stderr}\n`);
    return one(false);
  }
  for (const message of [...found.errors, ...found.warnings])
    say(`${message._type} ${message.code} ${message.file ?? ''}: ${message.message}\n`);
  const note = `${found.summary.errors} errors, ${found.summary.warnings} warnings`;
  say(`${note}\n`);
  return { ...one(found.summary.errors === 0 && ok), note };
}

/**
 * @param {Say} say
 * @param {'unit' | 'e2e'} project
 * @returns {Promise<Count>}
 */
async function vitest(say, project) {
  const file = `${results}/${project}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await runProgram(say, 'npm', ['run', '--silent', project, '--', ...reporters]);
  const found = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  if (!found) return one(false);
  // A file that cannot be loaded has no tests to fail, so it counts as one failure itself.
  const unloaded = found.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = found.numFailedTests + unloaded.length;
  const crashed = !ok && failed === 0; // an error outside of any test and file
  return {
    passed: found.numPassedTests,
    failed: crashed ? 1 : failed,
    skipped: found.numPendingTests + found.numTodoTests,
  };
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

/** @param {(Count & { name: string, seconds: number })[]} rows */
function report(rows) {
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(
    `\n${'part'.padEnd(16)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'time'.padStart(10)}`,
  );
  for (const row of rows)
    console.log(
      row.name.padEnd(16) +
        String(row.passed).padStart(8) +
        String(row.failed).padStart(8) +
        String(row.skipped).padStart(9) +
        `${row.seconds.toFixed(1)} s`.padStart(10) +
        (row.note ? `  ${row.note}` : ''),
    );
  console.log(`${'together'.padEnd(41)}${`${((performance.now() - startedAt) / 1000).toFixed(1)} s`.padStart(10)}`);
  const skipped = sum('skipped');
  const line = `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  writeFileSync(`${results}/summary.txt`, `${line}\n`);
  console.log(`\n${line}`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

/**
 * @param {boolean} passed
 * @returns {Count}
 */
function one(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * @param {Say} say
 * @param {string} why
 * @returns {Count}
 */
function skip(say, why) {
  say(`SKIPPED: ${why}.\n`);
  return { passed: 0, failed: 0, skipped: 1, note: why };
}

/**
 * @param {string} text
 * @returns {any}
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller shows what was printed instead
  }
}
