import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roundcubeFiles, roundcubePackages } from '../servers/roundcube/packages.mjs';
import { missingSystemPackages, missingWebmailPackages } from './system-packages.mjs';

const bare = { platform: 'linux', exists: () => false };

test('npm start wants Chromium, with --firefox Firefox, npm test both and a screen; what is there is not wanted', () => {
  expect(missingSystemPackages(['--browser'], {}, bare)).toEqual(['chromium']);
  expect(missingSystemPackages(['--firefox'], {}, bare)).toEqual(['firefox-esr']);
  expect(missingSystemPackages(['--browsers'], {}, bare)).toEqual(
    expect.arrayContaining(['chromium', 'firefox-esr', 'xvfb', 'xauth', 'xdotool']),
  );
  const all = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' };
  expect(missingSystemPackages(['--browsers', '--firefox'], all, { platform: 'linux', exists: () => true })).toEqual(
    [],
  );
  expect(missingSystemPackages(['--browsers'], {}, { ...bare, platform: 'darwin' })).toEqual([
    'chromium',
    'firefox-esr',
  ]);
});

// npm gives what stands behind "--" to `start` alone, never to `prestart`.
test('npm start -- --firefox asks the set-up for Firefox itself', () => {
  const start = readFileSync('tests/harness/start.mjs', 'utf8');
  expect(start).toContain("['tests/harness/setup.mjs', '--firefox']");
});

test('only npm test wants a real webmail, all of it where one part is missing, and only on Debian', () => {
  expect(missingWebmailPackages(['--browsers'], bare)).toEqual(roundcubePackages);
  const lacks = (part: string | undefined) => ({ platform: 'linux', exists: (file: string) => file !== part });
  for (const part of roundcubeFiles)
    expect(missingWebmailPackages(['--browsers'], lacks(part))).toEqual(roundcubePackages);
  expect(missingWebmailPackages(['--browsers'], lacks(undefined))).toEqual([]);
  expect(missingWebmailPackages(['--browser'], bare)).toEqual([]);
  expect(missingWebmailPackages(['--browsers'], { ...bare, platform: 'darwin' })).toEqual([]);
});
