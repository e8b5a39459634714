import { expect, test } from 'vitest';
import { withoutDirective, withTextFragment } from '@/lib/tabs/text-fragment';

const page = 'https://acme.example/jobs';
const said = (exact: string, rest = {}) => ({ exact, where: 'text' as const, ...rest });

test('a quote becomes a fragment with one whole word on each side', () => {
  const quote = said('Head of Sales', { prefix: 'e are hiring a ', suffix: ' in Leeds and Yor' });
  expect(withTextFragment(page, quote)).toBe(`${page}#:~:text=a-,Head%20of%20Sales,-in`);
});

test('a neighbour that may be half a word is left out', () => {
  const quote = said('Head of Sales', { prefix: 'iring', suffix: 'Lee' });
  expect(withTextFragment(page, quote)).toBe(`${page}#:~:text=Head%20of%20Sales`);
});

test('characters that are syntax in a fragment are encoded', () => {
  expect(withTextFragment(page, said('well-known, A & B'))).toBe(`${page}#:~:text=well%2Dknown%2C%20A%20%26%20B`);
});

test('a place in the page stays in front of the fragment, an older fragment does not', () => {
  expect(withTextFragment(`${page}#open`, said('Leeds'))).toBe(`${page}#open:~:text=Leeds`);
  expect(withTextFragment(`${page}#:~:text=York`, said('Leeds'))).toBe(`${page}#:~:text=Leeds`);
});

test('a long quote is named by its first and last words', () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
  expect(withTextFragment(page, said(words.join(' ')))).toBe(
    `${page}#:~:text=${words.slice(0, 6).join('%20')},${words.slice(-6).join('%20')}`,
  );
});

test('what no reader sees, and what is no text, opens the plain page', () => {
  expect(withTextFragment(page, { exact: 'Acme Ltd', where: 'metadata' })).toBe(page);
  expect(withTextFragment(page, said('  \n'))).toBe(page);
});

test('half a character pair does not stop the rep', () => {
  expect(withTextFragment(page, said('odd \ud83d'))).toBe(`${page}#:~:text=odd%20%EF%BF%BD`);
});

test('an address loses its text fragment and keeps its place', () => {
  expect(withoutDirective(`${page}#:~:text=Leeds`)).toBe(page);
  expect(withoutDirective(`${page}#open:~:text=Leeds`)).toBe(`${page}#open`);
  expect(withoutDirective(page)).toBe(page);
});
