import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { requireBuild } from '../e2e/drivers/require-build';

const builds = ['.output/chrome-mv3', '.output/firefox-mv3', '.output/edge-mv3'];
const kB = 1000;

/** The files of a build with a certain ending, as paths within it. */
function files(build: string, ending = ''): string[] {
  return readdirSync(requireBuild(build), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith(ending) && statSync(path.join(build, file)).isFile(),
  );
}

const read = (build: string, file: string) => readFileSync(path.join(build, file));

/** The scripts that a page waits for: what its HTML names and what those import; what is fetched later, when it is needed, is not. */
function scriptsOf(build: string, page: string): Set<string> {
  const found = new Set<string>();
  const waiting = [
    ...read(build, page)
      .toString()
      .matchAll(/(?:src|href)="\/?([^"]+\.js)"/g),
  ].map(([, file = '']) => file);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = [
      ...read(build, file)
        .toString()
        .matchAll(/(?:from|import)\s{0,3}["'`](\.{1,2}\/[^"'`]{1,100}\.js)["'`]/g),
    ];
    for (const [, name = ''] of imports) waiting.push(path.posix.join(path.posix.dirname(file), name));
  }
  return found;
}

describe.each(builds)('the package in %s', (build) => {
  // The store is the greatest part of it, then 28 kB of small zod.
  test('keeps the worker small: it starts for each event', () =>
    expect(read(build, 'background.js').length).toBeLessThanOrEqual(86 * kB));

  test('keeps what goes into pages small', () => {
    expect(read(build, 'capture.js').length).toBeLessThanOrEqual(250 * kB);
    // Its lists of names and titles are capture's, which is put into the page before it.
    expect(read(build, 'mail-read.js').length).toBeLessThanOrEqual(80 * kB);
    expect(read(build, 'highlight.js').length).toBeLessThanOrEqual(10 * kB);
    expect(read(build, 'selection.js').length).toBeLessThanOrEqual(10 * kB);
    // On the rep's act only: a quarter are the editors, the rest knows where each webmail has its compose window.
    expect(read(build, 'compose.js').length).toBeLessThanOrEqual(38 * kB);
    expect(read(build, 'mail-sent.js').length).toBeLessThanOrEqual(10 * kB);
    // Stays in the page too, but only where the rep chose to log what is sent.
    // A third of it watches, a third are the compose windows of seven webmails.
    // 3 kB are what makes white space one, for every text that is read of a page.
    expect(read(build, 'mail-send.js').length).toBeLessThanOrEqual(33 * kB);
    // They stay in the page: only recognising and watching; the second comes to the first where no webmail is known.
    expect(read(build, 'webmail.js').length).toBeLessThanOrEqual(30_000);
    expect(read(build, 'webmail-general.js').length).toBeLessThanOrEqual(30_000);
  });

  test('says no long text twice in one file: a minifier may write it out wherever it is named', () => {
    const twice = files(build, '.js').flatMap((file) => {
      const texts = [
        ...read(build, file)
          .toString()
          .matchAll(/`[^`]{1000,}`|"[^"]{1000,}"/g),
      ].map(([text]) => text);
      return texts.filter((text, at) => texts.indexOf(text) < at).map((text) => `${file}: ${text.slice(0, 40)}`);
    });
    expect(twice).toEqual([]);
  });

  test('keeps the panel quick to load', () => {
    const scripts = scriptsOf(build, 'sidepanel.html');
    expect(scripts.size).toBeGreaterThan(0);
    const bytes = [...scripts].reduce((sum, file) => sum + gzipSync(read(build, file)).length, 0);
    expect(bytes).toBeLessThanOrEqual(250 * kB);
  });

  test('has capture once: the page to try it on is read by the same file', async () => {
    const sample = [...scriptsOf(build, 'sample.html')].reduce((sum, file) => sum + read(build, file).length, 0);
    expect(sample).toBeLessThanOrEqual(100 * kB);
    const html = read(build, 'sample.html').toString();
    const { window } = new JSDOM(html, { url: 'chrome-extension://alongside/sample.html', runScripts: 'outside-only' });
    Object.assign(window, { MessageChannel });
    window.eval(read(build, 'capture.js').toString());
    const reading = await window.__alongsideRead?.('https://www.fernhill-pumps.example/team', []);
    expect(reading).toMatchObject({
      url: 'https://www.fernhill-pumps.example/team',
      title: 'Our team: Fernhill Pumps',
    });
    expect(reading?.people).toHaveLength(6);
  });

  test('row 45: has no code that is made at run time or comes from elsewhere', () => {
    const found = files(build, '.js').flatMap((file) => {
      const code = read(build, file).toString();
      return forbidden.flatMap(({ what, pattern }) =>
        [...code.matchAll(pattern)].map((match) => `${file}: ${what}: ${match[0]}`),
      );
    });
    expect(found).toEqual([]);
    for (const page of files(build, '.html')) {
      const html = read(build, page).toString();
      const loaded = html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]{0,500}?\b(?:src|href)="([^"]*)"/g);
      const addresses = [...loaded].map(([, address]) => address);
      expect(addresses.filter((address) => !/^(?:\/(?!\/)|\.|data:image\/|[\w-]+[./])/.test(address ?? ''))).toEqual(
        [],
      );
    }
  });

  test('row 45: names no file of the machine it was built on, and carries no source map', () => {
    expect(files(build, '.map')).toEqual([]);
    const telling = files(build).filter(
      (file) =>
        read(build, file).includes(process.cwd()) || /sourceMappingURL=/.test(read(build, file).toString('latin1')),
    );
    expect(telling).toEqual([]);
  });
});

const forbidden: { what: string; pattern: RegExp }[] = [
  { what: 'eval', pattern: /(?<![\w$.])eval\s{0,3}\(.{0,40}/g },
  { what: 'a function made of text', pattern: /(?<![\w$.])(?:new\s{1,3})?Function\s{0,3}\(\s{0,3}["'`].{0,40}/g },
  { what: 'a timer with text', pattern: /set(?:Timeout|Interval)\(\s{0,3}["'`].{0,40}/g },
  { what: 'a script from elsewhere', pattern: /["'`]https?:\/\/[^"'`\s]{1,200}\.m?js(?:[?#][^"'`]{0,100})?["'`]/g },
  { what: 'importScripts', pattern: /importScripts\(.{0,40}/g },
  { what: 'WebAssembly', pattern: /WebAssembly\.\w{1,30}/g },
];
