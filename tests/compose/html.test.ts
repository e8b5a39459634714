// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlOf } from '@/lib/compose/html';

const lines = { of: 'lines', block: 'div' } as const;
const paragraphs = { of: 'paragraphs', block: 'p' } as const;

test('each line is a block of its own, a blank one too', () =>
  expect(htmlOf('Hello Bea,\n\nfirst\r\nsecond', lines)).toBe(
    '<div>Hello Bea,</div><div><br></div><div>first</div><div>second</div>',
  ));

test('a blank line begins a paragraph, and more of them are kept', () =>
  expect(htmlOf('Hello Bea,\n\nfirst\nsecond\n\n\nSam', paragraphs)).toBe(
    '<p>Hello Bea,</p><p>first<br>second</p><p><br></p><p>Sam</p>',
  ));

test('an address becomes a link, without the sign that ends its sentence', () =>
  expect(htmlOf('See https://tannwerk.example/a?b=1&c=2.', lines)).toBe(
    '<div>See <a href="https://tannwerk.example/a?b=1&#38;c=2">https://tannwerk.example/a?b=1&#38;c=2</a>.</div>',
  ));

test('no words become markup, whatever they are', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', '&', 'a', ' ', '\n', 'https://b.example/', "'") }),
      (text) => {
        for (const shape of [lines, paragraphs]) {
          const page = new DOMParser().parseFromString(htmlOf(text, shape), 'text/html');
          const strange = page.body.querySelectorAll(':not(div, p, br, a[href^="https://"])');
          expect(strange).toHaveLength(0);
          expect(page.body.textContent?.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        }
      },
    ),
  ));
