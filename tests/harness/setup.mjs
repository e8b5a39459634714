// Makes a bare clone ready: the locked packages, and the browsers the command needs. Runs before `npm start` and `npm test`
// on the machine's own Node (20.19 or newer) before node_modules exists: no imports but node's own and our own.
//
//   node tests/harness/setup.mjs --browser     packages and Chromium (npm start)
//   node tests/harness/setup.mjs --firefox     packages and Firefox (npm start -- --firefox)
//   node tests/harness/setup.mjs --browsers    packages, Chromium, Firefox, a screen without a monitor and a real webmail (npm test)
//
// Where it may not install (not root, not Debian, macOS), it says what is missing, and the tests that need it are skipped aloud.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowsers, hasDisplay } from './find-browsers.mjs';
import { missingSystemPackages, missingWebmailPackages } from './system-packages.mjs';

const stampFile = 'node_modules/.setup.json';
process.chdir(path.resolve(import.meta.dirname, '../..'));

requireNode();
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (readStamp().lock !== lock || !existsSync('node_modules/.bin/wxt')) installPackages();
if (!existsSync('.wxt/tsconfig.json')) makeTypes();
const machine = { platform: process.platform, exists: existsSync };
installSystemPackages(missingSystemPackages(process.argv.slice(2), findBrowsers(), machine));
installWebmail(missingWebmailPackages(process.argv.slice(2), machine));
writeStamp();

/**
 * On x64 Linux the lock brings its own Node 24, so the machine's Node only has to start npm. Elsewhere it runs everything,
 * and the start program is read with its types stripped, which Node does from 22.18 on.
 */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ownNode = process.platform === 'linux' && process.arch === 'x64';
  const [needMajor, needMinor] = ownNode ? [20, 19] : [22, 18];
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(`Node ${needMajor}.${needMinor} or newer is needed here; this is ${process.versions.node}.`);
}

function installPackages() {
  console.log('Setup: installing the locked packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund']))
    fail('npm ci failed. Its own message above says why; the network or the lock file is the usual reason.');
}

/** The types and paths that tsconfig.json extends: npm ci makes them, but a folder may have its packages from elsewhere. */
function makeTypes() {
  if (!run('npx', ['wxt', 'prepare'])) fail('wxt prepare failed. Its own message above says why.');
}

/** @param {string[]} wanted */
function installSystemPackages(wanted) {
  if (wanted.length === 0) return;
  if (!mayInstall()) return sayMissing(wanted);
  console.log(`Setup: installing ${wanted.join(', ')} with apt …`);
  if (!install(wanted))
    fail(
      `apt could not install ${wanted.join(', ')}. Install them yourself, or set CHROME_BIN and FIREFOX_BIN to browsers that are here.`,
    );
}

/**
 * The real webmail that stories are told in. Without it they are skipped and counted, so nothing here is a failure.
 *
 * @param {string[]} wanted
 */
function installWebmail(wanted) {
  if (wanted.length === 0) return;
  const skipped = 'The stories in a real webmail are skipped without it';
  if (!mayInstall()) {
    console.warn(`Setup: Roundcube is not here and not ours to install. ${skipped}: ${wanted.join(', ')}.`);
    return;
  }
  console.log(
    'Setup: installing Roundcube, Dovecot and PHP with apt, about 30 MB, for the stories in a real webmail …',
  );
  if (!withoutServices(() => install(wanted))) console.warn(`Setup: apt could not install Roundcube. ${skipped}.`);
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} wanted */
function install(wanted) {
  // Another apt may be at work (a machine's first minutes): wait for its lock instead of failing at once.
  const waiting = ['-o', 'DPkg::Lock::Timeout=600'];
  return (
    run('apt-get', [...waiting, 'update', '-qq']) &&
    run('apt-get', [...waiting, 'install', '-y', '-qq', '--no-install-recommends', ...wanted])
  );
}

/**
 * The packages bring a mail server that the machine would run from then on: Debian asks this file whether it may. The tests start
 * their own.
 *
 * @param {() => boolean} work
 */
function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return work();
  process.on('SIGINT', stay); // Ctrl+C ends apt, and what follows still takes the file away
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return work();
  } finally {
    rmSync(policy, { force: true });
    process.off('SIGINT', stay);
  }
}

function stay() {}

/** @param {string[]} wanted */
function sayMissing(wanted) {
  console.warn(`Setup: not here and not ours to install: ${wanted.join(', ')}.`);
  if (wanted.includes('chromium'))
    console.warn(
      '  Chromium: install it, or set CHROME_BIN. Until then its tests are skipped and npm start cannot run.',
    );
  if (wanted.includes('firefox-esr'))
    console.warn('  Firefox: install it, or set FIREFOX_BIN. Until then its tests are skipped.');
  if (wanted.includes('xvfb') || wanted.includes('xdotool'))
    console.warn("  Xvfb, xauth, xdotool: the test of the browser's own permission prompt is skipped without them.");
}

function readStamp() {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
}

/** What this machine has, for a person who wonders why a part was skipped. */
function writeStamp() {
  writeFileSync(stampFile, `${JSON.stringify({ lock, ...findBrowsers(), display: hasDisplay() }, undefined, 2)}\n`);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** @param {string} message */
function fail(message) {
  console.error(`Setup: ${message}`);
  process.exit(1);
}
