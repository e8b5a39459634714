// The parts of `npm test`, and how each of them counts. Vitest's parts count each test; the others count as one. What cannot run
// because a browser is missing is skipped and said so, never passed. A part that crashes is one failure.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runProgram } from './run-program.mjs';
import { zipOf } from './zips.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Count */
/** Says something under the head of its part. @typedef {import('./run-program.mjs').Say} Say */
/** Parts of one lane run one after the other, the lanes beside each other. @typedef {'checks' | 'chromium' | 'firefox'} Lane */
/** @typedef {{ name: string, lane: Lane, run: (say: Say) => Promise<Count> }} Part */
/** @typedef {'chrome' | 'firefox' | 'edge'} Browser */

export const results = 'test-results';
const builds = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3', edge: '.output/edge-mv3' };

/** What is packed, before all else. One after the other: they write the same types. @type {Part[]} */
export const firstParts = [
  { name: 'build chrome', lane: 'checks', run: (say) => build(say, 'chrome') },
  { name: 'build edge', lane: 'checks', run: (say) => build(say, 'edge') },
  { name: 'build firefox', lane: 'checks', run: (say) => build(say, 'firefox') },
];

/** @type {Part[]} */
export const parts = [
  { name: 'typecheck', lane: 'checks', run: (say) => program(say, 'npm', ['run', '--silent', 'typecheck']) },
  { name: 'lint', lane: 'checks', run: (say) => program(say, 'npm', ['run', '--silent', 'lint']) },
  { name: 'lint:firefox', lane: 'checks', run: (say) => needsBuilds(say, ['firefox'], () => firefoxLinter(say)) },
  {
    name: 'packages',
    lane: 'checks',
    run: (say) => needsBuilds(say, ['chrome', 'firefox', 'edge'], () => vitest(say, 'packages')),
  },
  { name: 'unit', lane: 'checks', run: (say) => vitest(say, 'unit') },
  {
    name: 'e2e chromium',
    lane: 'chromium',
    run: (say) => needsBuilds(say, ['chrome', 'edge'], () => vitest(say, 'chromium')),
  },
  { name: 'e2e firefox', lane: 'firefox', run: (say) => needsBuilds(say, ['firefox'], () => vitest(say, 'firefox')) },
];

/** @type {Set<Browser>} */
const failedBuilds = new Set();

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
 * @param {Browser} browser
 */
async function build(say, browser) {
  rmSync(builds[browser], { recursive: true, force: true }); // an old build must not be tested as if it were this one
  rmSync(zipOf(browser), { force: true });
  // Builds and packs: what is tested is what goes to the stores.
  const count = await program(say, 'npx', ['--no-install', 'wxt', 'zip', '-b', browser]);
  if (count.failed > 0) failedBuilds.add(browser);
  return count;
}

/**
 * @param {Say} say
 * @param {Browser[]} browsers
 * @param {() => Promise<Count>} run
 * @returns {Promise<Count>}
 */
async function needsBuilds(say, browsers, run) {
  const failed = browsers.filter((browser) => failedBuilds.has(browser));
  if (failed.length > 0) return skip(say, `the build for ${failed.join(', ')} failed`);
  const missing = browsers.filter(
    (browser) => !existsSync(`${builds[browser]}/manifest.json`) || !existsSync(zipOf(browser)),
  );
  if (missing.length === 0) return run();
  say(`No build for ${missing.join(', ')}. Run \`npm run zip\` first.\n`);
  return one(false);
}

/**
 * Mozilla's own linter on the package for its store: errors would refuse the add-on, warnings are shown.
 *
 * @param {Say} say
 * @returns {Promise<Count>}
 */
async function firefoxLinter(say) {
  const args = ['--no-install', 'web-ext', 'lint', '-s', zipOf('firefox'), '--no-input', '--output', 'json'];
  const { ok, stdout, stderr } = await runProgram(() => undefined, 'npx', args);
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
 * @param {'unit' | 'packages' | 'chromium' | 'firefox'} project
 * @returns {Promise<Count>}
 */
async function vitest(say, project) {
  const file = `${results}/${project}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['--no-install', 'vitest', 'run', '--project', project, ...reporters];
  const { ok } = await runProgram(say, 'npx', args);
  const found = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  if (!found) return one(false);
  // A file that cannot be loaded has no tests to fail, so it counts as one failure itself.
  const unloaded = found.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = found.numFailedTests + unloaded.length;
  const crashed = !ok && failed === 0; // an error outside of any test and file
  // What passed and still tells of a failure passed when it was tried again.
  const again = found.testResults
    .flatMap((/** @type {any} */ file) => file.assertionResults)
    .filter((/** @type {any} */ test) => test.status === 'passed' && test.failureMessages.length > 0).length;
  return {
    passed: found.numPassedTests,
    failed: crashed ? 1 : failed,
    skipped: found.numPendingTests + found.numTodoTests,
    ...(again > 0 && { note: `${again} of them at the second try` }),
  };
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
