import { roundcubeFiles, roundcubePackages } from '../servers/roundcube/packages.mjs';

/**
 * Debian's names of what a command needs and does not find. In: its flags (`--browser`: npm start, `--firefox`: npm start -- --firefox,
 * `--browsers`: npm test), the browsers that are there, and how to look for a file.
 *
 * @param {string[]} flags
 * @param {{ chromium?: string | undefined, firefox?: string | undefined }} found
 * @param {{ platform: string, exists: (file: string) => boolean }} machine
 */
export function missingSystemPackages(flags, found, { platform, exists }) {
  const asked = (/** @type {string[]} */ ...names) => names.some((name) => flags.includes(name));
  const wanted = [];
  if (asked('--browser', '--browsers') && !found.chromium) wanted.push('chromium');
  if (asked('--firefox', '--browsers') && !found.firefox) wanted.push('firefox-esr');
  if (platform !== 'linux' || !asked('--browsers')) return wanted;
  if (!exists('/usr/bin/Xvfb')) wanted.push('xvfb');
  if (!exists('/usr/bin/xauth')) wanted.push('xauth');
  if (!exists('/usr/bin/xdotool')) wanted.push('xdotool');
  if (!exists('/usr/share/fonts')) wanted.push('fonts-liberation', 'fontconfig');
  return wanted;
}

/**
 * Debian's names of a real webmail, for `npm test`: all of them where a part is missing. Apart from the others, because nothing else waits
 * for it: where it cannot be had, its stories are skipped aloud.
 *
 * @param {string[]} flags
 * @param {{ platform: string, exists: (file: string) => boolean }} machine
 */
export function missingWebmailPackages(flags, { platform, exists }) {
  if (platform !== 'linux' || !flags.includes('--browsers')) return [];
  return roundcubeFiles.every(exists) ? [] : roundcubePackages;
}
