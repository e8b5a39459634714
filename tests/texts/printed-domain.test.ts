import { expect, test } from 'vitest';
import { printedAddress, printedDomain } from '@/lib/texts/printed-domain';
import { readPunycode } from '@/lib/texts/punycode';

const coded = (domain: string) => new URL(`https://${domain}`).hostname;

test.each([
  'bücher.example',
  'müller-söhne.example',
  'www.żółkiewska.example',
  'đại-việt.example',
  'компания.example',
  'εταιρεία.example',
  '株式会社テスト.example',
  '회사.example',
  'شركة.example',
  'ไทย.example',
  'कंपनी.example',
  'пример.испытание',
])('%s is shown as it is read', (domain) => {
  expect(coded(domain)).toMatch(/xn--/);
  expect(printedDomain(coded(domain))).toBe(domain);
});

test.each([
  ['Latin with a Cyrillic а', 'pаypal.example'],
  ['Latin with a Greek ο', 'gοοgle.example'],
  ['all Cyrillic, but reads like Latin', 'аррӏе.example'],
  ['all Greek, but reads like Latin', 'νοκια.example'],
  ['a dotless ı', 'gıthub.example'],
  ['a letter of phonetics', 'ɡoogle.example'],
  ['Han between Latin', 'a一b.example'],
])('%s stays punycode', (_, domain) => {
  expect(coded(domain)).toMatch(/xn--/);
  expect(printedDomain(coded(domain))).toBe(coded(domain));
});

test('a word that reads like Latin is shown under a domain of its own script', () => {
  expect(printedDomain(coded('аррӏе.испытание'))).toBe('аррӏе.испытание');
});

test('only the labels that are safe are read', () => {
  const mixed = `${coded('pаypal')}.${coded('bücher.example')}`;
  expect(printedDomain(mixed)).toBe(`${coded('pаypal')}.bücher.example`);
});

test.each(['example.com', 'xn--', 'xn--a', 'xn--99999999999.example', 'no domain', '', 'xn--0.example'])(
  '“%s” stays as it is',
  (domain) => {
    expect(printedDomain(domain)).toBe(domain);
  },
);

test('addresses of pages and mailboxes are read in their domain only', () => {
  const host = coded('bücher.example');
  expect(printedAddress(`https://www.${host}/xn--path?at=${host}`)).toBe(
    `https://www.bücher.example/xn--path?at=${host}`,
  );
  expect(printedAddress(`mara@${host}`)).toBe('mara@bücher.example');
  expect(printedAddress(host)).toBe('bücher.example');
  expect(printedAddress('https://www.tannwerk.example/team')).toBe('https://www.tannwerk.example/team');
});

test('what browsers write is read back, whatever the letters', () => {
  for (const word of ['ü', 'bücher', '例え', 'почемужеонинеговорятпорусски', '他们为什么不说中文', 'a-ü-b']) {
    const label = coded(`${word}.example`).split('.')[0] ?? '';
    expect(readPunycode(label.slice(4))).toBe(word);
  }
});
