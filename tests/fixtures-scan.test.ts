import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foreignAddresses } from './harness/addresses';
import { filesIn } from './harness/architecture/source';

const places = ['tests/fixtures', 'tests/harness/demo-site', 'tests/servers'].filter((place) => existsSync(place));
const files = places
  .flatMap((place) => filesIn(place))
  .filter((file) => /\.(html?|css|js|mjs|ts|json|svg|xml|eml|txt|csv|vcf|md)$/.test(file));

test('there are pages to scan', () => expect(files.length).toBeGreaterThan(20));

test('fixtures and demo pages name reserved domains only', () => {
  const foreign = files.flatMap((file) =>
    foreignAddresses(readFileSync(file, 'utf8')).map(({ host, line }) => `${file}:${line}: ${host}`),
  );
  expect(foreign).toEqual([]);
});

test.each([
  ['<a href="https://www.acme.com/x">', 'www.acme.com'],
  ['<img src="//cdn.acme.io/a.png">', 'cdn.acme.io'],
  ['write to ada@acme.de', 'acme.de'],
  ['ada [at] acme.de', 'acme.de'],
  ['mailto:ada%40acme.co.uk', 'acme.co.uk'],
  ['ada&#64;acme.de', 'acme.de'],
  ['https://bücher.de/', 'bücher.de'],
  ['http://192.168.1.4/', '192.168.1.4'],
])('a foreign address is found: %s', (text, host) => {
  expect(foreignAddresses(text).map((found) => found.host)).toContain(host);
});

test.each([
  '<a href="https://www.acme.example/x">ada@acme.example</a>',
  'https://example.com https://shop.example.org http://localhost:3000 http://127.0.0.1:4173/a ada@acme.test',
  '{"@context": "https://schema.org"}',
  '<svg xmlns="http://www.w3.org/2000/svg">',
])('a reserved name is no finding: %s', (text) => expect(foreignAddresses(text)).toEqual([]));
