import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/capture/page/clean';
import { eitherOf, needing, pattern, patternOf } from '@/lib/capture/page/pattern';
import { signsOf } from '@/lib/capture/page/signs';
import { EAST } from '@/lib/capture/people/east-names';

const root = path.resolve('lib/capture');
/** Every pattern that capture writes as a literal of letters: its source and flags. */
const written = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('pattern.ts'))
  .flatMap((file) => [...readFileSync(path.join(root, file), 'utf8').matchAll(/pattern`\/([^`]+)\/([a-z]*)`/g)])
  .map(([, source = '', flags = '']) => ({ source, flags }));

/** Words of which the patterns have some, and signs between them. */
const pieces = written
  .flatMap(({ source }) => source.match(/[A-Za-z]{2,12}/g) ?? [])
  .concat([
    'Jo',
    'Doe',
    'a',
    'B',
    '12',
    '4',
    '10115',
    '. ',
    ', ',
    ' ',
    '-',
    '@',
    ':',
    '(',
    ')',
    '/',
    '&',
    "'",
    '+49',
    '\n',
    'É',
    'é',
    'ß',
    'Ö',
    'ÿ',
    'µ',
    'ª',
    '²',
    ' – ',
    '’',
    '•',
    '€',
    'Émile',
    'García',
  ]);
const plainText = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

describe('a pattern about letters of every script', () => {
  it('is there in numbers', () => expect(written.length).toBeGreaterThan(80));

  it.each(written)('finds in western text what it says: $source', ({ source, flags }) => {
    const ours = patternOf(source, flags);
    const asWritten = () => new RegExp(source, flags);
    fc.assert(
      fc.property(plainText, (text) => {
        expect(ours.test(text)).toBe(asWritten().test(text));
        expect(text.search(ours)).toBe(text.search(asWritten()));
        expect(text.replace(ours, '_')).toBe(text.replace(asWritten(), '_'));
        if (flags.includes('g'))
          expect([...text.matchAll(ours)].map(String)).toEqual([...text.matchAll(asWritten())].map(String));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['', 'i'])('tells the kinds of each western letter apart (%s)', (flag) => {
    const western = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).concat([...'–—‘’“”•…€™→■']);
    for (const kind of ['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'Script=Latin', 'Script=Han'])
      for (const source of [`\\p{${kind}}`, `[^\\p{${kind}}]`])
        for (const letter of western)
          expect([letter, source, patternOf(source, `u${flag}`).test(letter)]).toEqual([
            letter,
            source,
            new RegExp(source, `u${flag}`).test(letter),
          ]);
  });

  it('finds letters beyond them, too, and is the same each time it is asked for', () => {
    const name = () => pattern`/^\p{Lu}\p{L}+$/u`;
    expect(name().test('Émile')).toBe(true);
    expect(name().test('Emile')).toBe(true);
    expect(name().test('émile')).toBe(false);
    expect(name().test('Žofia')).toBe(true);
    expect(name().test('žofia')).toBe(false);
    expect(name().test('Дмитрий')).toBe(true);
    expect(name()).toBe(name());
    expect('Ärzte und Ämter'.split(pattern`/[^\p{L}]+/u`)).toEqual(['Ärzte', 'und', 'Ämter']);
  });
});

describe('patterns that are made late', () => {
  it('take the same accents away as Unicode names, in every script', () => {
    const asWritten = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let code = 0x300; code < 0x3000; code += 1) {
      const text = `Ж${String.fromCharCode(code)}`;
      if (!/[’`´ßøłæœđðþı]/.test(asWritten(text)) && !/[\u1100-\u11ff]/.test(text))
        expect(fold(text)).toBe(asWritten(text));
    }
  });

  it('know Han, kana and Hangul as Unicode does', () => {
    const asWritten = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
    for (let code = 0; code < 0x10000; code += 1) {
      const sign = String.fromCharCode(code);
      if (EAST.test(sign) !== asWritten.test(sign)) expect([code.toString(16), EAST.test(sign)]).toEqual([]);
    }
    expect(EAST.test('𠮷')).toBe(true);
    expect(EAST.test('👋')).toBe(false);
  });

  it('say no without a needed word, and else what they say themselves', () => {
    const house = needing('house|home', /\bho[um]s?e\b/);
    expect(house.test('a house')).toBe(true);
    expect(house.test('housework')).toBe(false);
    expect(house.exec('my home')?.[0]).toBe('home');
    expect(house.exec('garden')).toBeNull();
    expect(eitherOf(house, /garden/).test('garden')).toBe(true);
    expect(eitherOf(house, /garden/).test('yard')).toBe(false);
  });
});

describe('the signs of a line', () => {
  it('are counted as patterns would find them', () => {
    fc.assert(
      fc.property(fc.oneof(plainText, fc.string({ unit: 'binary' })), (text) => {
        const { ascii, digits, capitals, letters, marks } = signsOf(text);
        expect(ascii).toBe(!/[^\0-\x7f]/.test(text));
        expect(digits).toBe((text.match(/\d/g) ?? []).length);
        expect(capitals).toBe((text.match(/[A-Z]/g) ?? []).length);
        expect(letters).toBe(signsOf(text.toLowerCase().replace(/[^a-z]/g, '')).letters);
        expect((marks & signsOf('@').marks) !== 0).toBe(text.includes('@'));
        expect((marks & signsOf('~').marks) !== 0).toBe(text.includes('~'));
      }),
    );
  });
});
