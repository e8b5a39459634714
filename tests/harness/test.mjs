// `npm test`: every part in order, a table, and one closing line: `N passed, N failed[, N skipped]`.
//
//   node tests/harness/test.mjs                  all parts
//   node tests/harness/test.mjs unit e2e         only these
//   node tests/harness/test.mjs --all            also what takes minutes (tests ask TEST_ALL)
//
// Vitest's parts count each test; the others count as one. What cannot run because a browser is missing is skipped and
// said so, never passed. A part that crashes is one failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowsers } from './find-browsers.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Count */

const results = 'test-results';
const builds = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3', edge: '.output/edge-mv3' };

/** @type {[name: string, run: () => Count][]} */
const parts = [
  ['typecheck', () => program('npm', ['run', '--silent', 'typecheck'])],
  ['lint', () => program('npm', ['run', '--silent', 'lint'])],
  ['unit', () => vitest('unit')],
  ['build chrome', () => build('chrome')],
  ['build firefox', () => build('firefox')],
  ['build edge', () => build('edge')],
  ['lint:firefox', () => needsBuilds(['firefox'], firefoxLinter)],
  ['e2e', () => needsBuilds(['chrome', 'firefox', 'edge'], () => vitest('e2e'))],
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
const rows = chosen.map(([name, run]) => timed(name, run));
report(rows);

/**
 * @param {string} name
 * @param {() => Count} run
 */
function timed(name, run) {
  console.log(`\n━━ ${name} ${'━'.repeat(Math.max(3, 90 - name.length))}`);
  const startedAt = performance.now();
  const count = run();
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`━━ ${name}: ${outcome(count)} in ${seconds.toFixed(1)} s`);
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
 * @param {string} command
 * @param {string[]} args
 * @returns {Count}
 */
function program(command, args) {
  return one(spawnSync(command, args, { stdio: 'inherit' }).status === 0);
}

/** @param {'chrome' | 'firefox' | 'edge'} browser */
function build(browser) {
  rmSync(builds[browser], { recursive: true, force: true }); // an old build must not be tested as if it were this one
  const count = program('npx', ['--no-install', 'wxt', 'build', '-b', browser]);
  if (count.failed > 0) failedBuilds.add(browser);
  return count;
}

/**
 * @param {('chrome' | 'firefox' | 'edge')[]} browsers
 * @param {() => Count} run
 * @returns {Count}
 */
function needsBuilds(browsers, run) {
  const failed = browsers.filter((browser) => failedBuilds.has(browser));
  if (failed.length > 0) return skip(`the build for ${failed.join(', ')} failed`);
  const missing = browsers.filter((browser) => !existsSync(`${builds[browser]}/manifest.json`));
  if (missing.length === 0) return run();
  console.error(`No build for ${missing.join(', ')}. Run \`npm run build\` first.`);
  return one(false);
}

/** Mozilla's own linter: errors would refuse the add-on, warnings are shown. */
function firefoxLinter() {
  const run = spawnSync('npm', ['run', '--silent', 'lint:firefox', '--', '--output', 'json'], { encoding: 'utf8' });
  const found = parse(run.stdout);
  if (!found?.summary) {
    console.error(run.stdout, run.stderr);
    return one(false);
  }
  for (const message of [...found.errors, ...found.warnings])
    console.log(`${message._type} ${message.code} ${message.file ?? ''}: ${message.message}`);
  const note = `${found.summary.errors} errors, ${found.summary.warnings} warnings`;
  console.log(note);
  return { ...one(found.summary.errors === 0 && run.status === 0), note };
}

/**
 * @param {'unit' | 'e2e'} project
 * @returns {Count}
 */
function vitest(project) {
  const file = `${results}/${project}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync('npm', ['run', '--silent', project, '--', ...reporters], { stdio: 'inherit' });
  const found = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  if (!found) return one(false);
  // A file that cannot be loaded has no tests to fail, so it counts as one failure itself.
  const unloaded = found.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = found.numFailedTests + unloaded.length;
  const crashed = status !== 0 && failed === 0; // an error outside of any test and file
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
 * @param {string} why
 * @returns {Count}
 */
function skip(why) {
  console.warn(`SKIPPED: ${why}.`);
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
