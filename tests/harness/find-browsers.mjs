import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where this machine's browsers are: CHROME_BIN and FIREFOX_BIN decide, then the usual places of Linux and macOS.
 * Out: absolute paths; a browser that is not there is undefined. A variable that names no program throws, because
 * a typo must not pass for "not installed".
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ chromium: string | undefined, firefox: string | undefined }}
 */
export function findBrowsers(env = process.env) {
  return {
    chromium: named(env, 'CHROME_BIN') ?? chromiumPlaces.find(isProgram),
    firefox: named(env, 'FIREFOX_BIN') ?? firefoxPlaces.find(isProgram),
  };
}

/**
 * True when a window can be shown: always outside Linux, there when a display is announced.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

// Branded Chrome refuses extensions given at launch since version 137, so Chromium and Chrome for Testing come first.
const chromiumPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/local/bin/chromium',
  '/snap/bin/chromium',
  ...apps('Chromium.app/Contents/MacOS/Chromium'),
  ...apps('Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
  ...apps('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  ...apps('Google Chrome.app/Contents/MacOS/Google Chrome'),
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

const firefoxPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/local/bin/firefox',
  '/snap/bin/firefox',
  ...apps('Firefox.app/Contents/MacOS/firefox'),
  ...apps('Firefox Developer Edition.app/Contents/MacOS/firefox'),
  ...apps('Firefox Nightly.app/Contents/MacOS/firefox'),
];

/** @param {string} inside */
function apps(inside) {
  return [path.join('/Applications', inside), path.join(homedir(), 'Applications', inside)];
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} variable
 */
function named(env, variable) {
  const file = env[variable];
  if (!file) return undefined;
  if (!isProgram(file)) throw new Error(`${variable} is "${file}", but there is no program at that path.`);
  return file;
}

/** @param {string} file */
function isProgram(file) {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // there, but not ours to run: the same as not installed
  }
}
