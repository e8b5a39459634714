import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { requireBuild, requireZip } from '../e2e/drivers/require-build';
import { readZip } from '../e2e/drivers/unpack';
import { zipOf } from '../harness/zips.mjs';

test.each(['chrome', 'edge', 'firefox'] as const)(
  'the zip for %s holds its build, byte by byte, and nothing else',
  (browser) => {
    const build = requireBuild(`.output/${browser}-mv3`);
    const zip = readZip(requireZip(browser));
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(path.join(build, file)).isFile(),
    );
    expect([...zip.keys()].sort()).toEqual(files.sort());
    expect(files.filter((file) => !zip.get(file)?.equals(readFileSync(path.join(build, file))))).toEqual([]);
  },
);

test.each(['chrome', 'edge', 'firefox'] as const)('the zip for %s is under a megabyte', (browser) => {
  expect(statSync(requireZip(browser)).size).toBeLessThanOrEqual(1_000_000);
});

test('the sources for Mozilla hold what the build is made of, and nothing that is made', () => {
  const names = [...readZip(zipOf('sources')).keys()];
  for (const name of [
    'package.json',
    'package-lock.json',
    'wxt.config.ts',
    'entrypoints/background/index.ts',
    'README.md',
  ])
    expect(names).toContain(name);
  expect(names.filter((name) => /^(?:node_modules|\.output|\.wxt|\.git|test-results)\//.test(name))).toEqual([]);
});

test('a damaged zip is told from a whole one', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-zip-'));
  const bytes = readFileSync(requireZip('chrome'));
  bytes.writeUInt8(bytes.readUInt8(200) ^ 255, 200);
  writeFileSync(path.join(folder, 'damaged.zip'), bytes);
  expect(() => readZip(path.join(folder, 'damaged.zip'))).toThrow();
  rmSync(folder, { recursive: true });
});
