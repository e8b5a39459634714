import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { uncalledActs } from './harness/architecture/callers';
import {
  badStyle,
  clobberable,
  dangerousCode,
  globalBrowser,
  hiddenInput,
  networkOutsideSync,
} from './harness/architecture/forbidden';
import { importsSibling, takesFullZod, takesPolyfill, wrongLayer } from './harness/architecture/layers';
import { filesIn, parseSource, readSources, type Source } from './harness/architecture/source';
import { unusedExports, unusedTexts } from './harness/architecture/unused';
import { emptyName, machineWord, tooLong, wrongCase } from './harness/architecture/words';

const sources = readSources();

/** Each rule stands on the whole tree, and each invented source proves that it can fail. */
function rule(name: string, check: (source: Source) => string[], bad: [path: string, code: string][]) {
  describe(name, () => {
    test('holds everywhere', () => expect(sources.flatMap(check)).toEqual([]));
    test.each(bad)('catches %s: %s', (path, code) => expect(check(parseSource(path, code))).not.toEqual([]));
  });
}

test('there is something to check', () => expect(sources.length).toBeGreaterThan(50));

rule('imports go down the house, never up', wrongLayer, [
  ['lib/model/fact.ts', "import { texts } from '@/lib/texts';"],
  ['lib/model/fact.ts', "import type { Store } from '../store/database';"],
  ['lib/store/commit.ts', "import { nextStep } from '@/lib/process/next-step';"],
  ['lib/store/commit.ts', "export { Panel } from '@/components/panel/Panel';"],
  ['lib/capture/run.ts', "import { facts } from '@/lib/model/fact';"],
  ['lib/capture/run.ts', "import { type Fact, facts } from '@/lib/model/fact';"],
  ['lib/capture/run.ts', "import { browser } from '@/lib/browser';"],
  ['lib/mail/run.ts', "import type { Store } from '@/lib/store/database';"],
  ['lib/process/check.ts', "const later = await import('@/lib/store/records');"],
  ['lib/newcomer/a.ts', 'export const a = 1;'],
  ['components/ui/Button.tsx', "import { usePeople } from '@/components/queries/people';"],
  ['components/panel/Panel.tsx', "import { openStore } from '@/lib/store/database';"],
  ['components/panel/Panel.tsx', "import { run } from '@/lib/capture/run';"],
  ['components/queries/people.ts', "import { Panel } from '@/components/panel/Panel';"],
  ['components/workspace/Board.tsx', "import background from '@/entrypoints/background';"],
]);

test('capture may take types of the model', () =>
  expect(wrongLayer(parseSource('lib/capture/a.ts', "import { type A, type B } from '@/lib/model/fact';"))).toEqual(
    [],
  ));

rule('one file per thing: no sibling', importsSibling, [
  ['lib/capture/sites/acme.ts', "import { read } from './other';"],
  ['lib/process/templates/acme/index.ts', "import { stages } from '../guide/stages';"],
  ['components/panel/sections/notes.tsx', "import { Facts } from '@/components/panel/sections/facts';"],
]);

test('a member that is a folder may use its own files', () =>
  expect(importsSibling(parseSource('lib/process/templates/a/index.ts', "import { b } from './stages';"))).toEqual([]));

rule('only lib/browser.ts imports the browser API', takesPolyfill, [
  ['lib/tabs/page.ts', "import polyfill from 'webextension-polyfill';"],
  ['entrypoints/background/index.ts', "import { browser } from 'wxt/browser';"],
]);

rule('nobody uses the browser API by its global name', globalBrowser, [
  ['lib/tabs/page.ts', 'chrome.tabs.query({});'],
  ['lib/tabs/page.ts', 'browser.tabs.query({});'],
  ['lib/tabs/page.ts', 'globalThis.chrome.tabs.query({});'],
]);

rule('zod is the small one', takesFullZod, [['lib/model/fact.ts', "import * as z from 'zod';"]]);

rule('text never becomes markup or program', dangerousCode, [
  ['lib/a.ts', "element.innerHTML = '';"],
  ['lib/a.ts', 'const page = document.body.outerHTML;'],
  ['lib/a.ts', "element['innerHTML'] = text;"],
  ['lib/a.ts', "element.insertAdjacentHTML('beforeend', text);"],
  ['components/A.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: text }} />;'],
  ['components/A.tsx', 'const props = { dangerouslySetInnerHTML: { __html: text } };'],
  ['lib/a.ts', 'eval(text);'],
  ['lib/a.ts', "const run = new Function('return 1');"],
  ['lib/a.ts', 'document.write(text);'],
  ['lib/a.ts', "executeScript({ target, files, world: 'MAIN' });"],
]);

rule('only lib/sync speaks to the network', networkOutsideSync, [
  ['lib/store/a.ts', "await fetch('https://example.com');"],
  ['components/queries/a.ts', "await globalThis.fetch('https://example.com');"],
  ['lib/tabs/a.ts', "navigator.sendBeacon('https://example.com');"],
  ['lib/tabs/a.ts', "new WebSocket('wss://example.com');"],
]);

rule('capture reads nodes by captured getters', clobberable, [
  ['lib/capture/a.ts', 'for (const child of element.childNodes) read(child);'],
  ['lib/mail/a.ts', "if (element.tagName === 'A') read(element);"],
]);

rule('pure places take time, ids and chance as arguments', hiddenInput, [
  ['lib/process/a.ts', 'const now = Date.now();'],
  ['lib/intake/a.ts', 'const now = new Date().toISOString();'],
  ['lib/model/a.ts', 'const id = crypto.randomUUID();'],
  ['lib/outreach/a.ts', 'const pick = Math.random();'],
]);

describe('no exported function of lib/acts without a caller outside its file', () => {
  const made = (caller: string) => [
    parseSource('lib/acts/a.ts', 'export function act() {}\nexport const other = () => act();'),
    parseSource('components/A.tsx', caller),
  ];
  test('holds everywhere', () => expect(uncalledActs(sources)).toEqual([]));
  test.each([
    ['nobody takes it', 'export const a = 1;', ['act', 'other']],
    ['only one of two is taken', "import { other } from '@/lib/acts/a';", ['act']],
    ['the same name of another file is taken', "import { act, other } from '@/lib/acts/b';", ['act', 'other']],
  ])('catches: %s', (_, caller, names) =>
    expect(uncalledActs(made(caller))).toEqual(names.map((name) => expect.stringContaining(`nobody calls ${name};`))),
  );
  test('is content when both are taken, under whatever name', () =>
    expect(uncalledActs(made("import { act as run, other } from '../lib/acts/a';"))).toEqual([]));
});

describe('what is exported is used by another file', () => {
  const tests = filesIn('tests')
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .map((file) => parseSource(file, readFileSync(file, 'utf8')));
  const kept = [
    'lib/process/check checkProcess', // checks data that we write: in the tests, not at the rep's
    'lib/lean', // taken by the worker's build (wxt.config.ts)
    'lib/process/templates', // found by the registry, folder and all
  ];
  const made = (caller: string, test = '') =>
    unusedExports(
      [
        parseSource('lib/a.ts', 'export const one = 1;\nexport function two() { return one; }'),
        parseSource('components/A.tsx', caller),
      ],
      [parseSource('tests/a.test.ts', test)],
    );
  const both = "import { one, two } from '@/lib/a';";
  test('holds everywhere', () => expect(unusedExports(sources, tests, kept)).toEqual([]));
  test.each([
    ['what nobody takes', '', '', ['one', 'two']],
    ['what only tests take and its own file does not use', "import { one } from '@/lib/a';", both, ['two but tests']],
  ])('catches %s', (_, caller, test, names) =>
    expect(made(caller, test)).toEqual(names.map((name) => `lib/a.ts: nobody takes ${name}`)),
  );
  test('is content when all is taken, as a whole too, and when a test takes a part of what is used', () => {
    expect(made(both)).toEqual([]);
    expect(made("import * as a from '@/lib/a';")).toEqual([]);
    expect(made("import { two } from '@/lib/a';", both)).toEqual([]);
  });
});

describe('every text is shown', () => {
  const isText = ({ path }: Source) => path.startsWith('lib/texts/en/');
  const made = (user: string) =>
    unusedTexts(
      [
        parseSource(
          'lib/texts/en/a.ts',
          "export const a = { title: 'A', of: { one: (b: number) => ({ b }), two: '2' } };",
        ),
      ],
      [parseSource('components/A.tsx', user)],
    );
  test('holds everywhere', () =>
    expect(
      unusedTexts(
        sources.filter(isText),
        sources.filter((source) => !isText(source)),
        ['keyCaps'],
      ),
    ).toEqual([]));
  test('catches a key that nobody names', () =>
    expect(made('const b = texts.a.of.one; const title = 1;')).toEqual(['lib/texts/en/a.ts: nobody shows a.of.two']));
  test('is content with a name, a taking apart and a string', () =>
    expect(made("const { title, of } = texts.a; of['one']; of.two;")).toEqual([]));
});

rule('no enum, no any, no nested ternaries, no empty catch', badStyle, [
  ['lib/a.ts', 'enum Stage { Find }'],
  ['lib/a.ts', 'const a: any = 1;'],
  ['lib/a.ts', 'const a = b ? 1 : c ? 2 : 3;'],
  ['lib/a.ts', 'try { a(); } catch {}'],
]);

describe('files', () => {
  const ours = ['entrypoints', 'components', 'lib', 'tests', 'public'].flatMap((folder) => filesIn(folder));
  const words = filesIn('.').filter((file) => !/\.(png|ico|woff2?|zip|gz)$/.test(file));

  test('no file of the extension is longer than 250 lines', () =>
    expect(sources.flatMap(({ path, text }) => tooLong(path, text))).toEqual([]));
  test('length is measured', () => {
    expect(tooLong('lib/a.ts', 'a\n'.repeat(251))).not.toEqual([]);
    expect(tooLong('lib/a.ts', 'a\n'.repeat(250))).toEqual([]);
    expect(tooLong('lib/texts/en/a.ts', 'a\n'.repeat(900))).toEqual([]);
  });

  test('no name says nothing', () => expect(ours.flatMap(emptyName)).toEqual([]));
  test.each(['lib/utils.ts', 'lib/store/helpers/a.ts', 'tests/common/b.ts', 'lib/types.d.ts'])('catches %s', (file) =>
    expect(emptyName(file)).not.toEqual([]),
  );

  test('names are kebab-case or PascalCase', () => expect(sources.flatMap(({ path }) => wrongCase(path))).toEqual([]));
  test.each(['lib/nextStep.ts', 'components/ui/use_thing.ts', 'lib/Store.ts'])('catches %s', (file) =>
    expect(wrongCase(file)).not.toEqual([]),
  );

  test('nothing names a folder of one machine or a registry', () =>
    expect(words.flatMap((file) => machineWord(file, readFileSync(file, 'utf8')))).toEqual([]));
  test('catches a folder of one machine and a registry', () => {
    expect(machineWord('a.ts', `open('${'/ho'}${'me/'}ada/x')`)).not.toEqual([]);
    expect(machineWord('a.json', `https://${'registry.'}${'npm'}js.org`)).not.toEqual([]);
  });
});
