// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ownWords } from '@/lib/mail/compose/own-words';

function area(text: string): Element {
  const element = document.createElement('textarea');
  element.value = text;
  return element;
}

test.each([
  ['all of it', 'Thursday?\n\nSam', 'Thursday?\n\nSam'],
  ['without the signature', 'Thursday?\n\n-- \nSam Okafor\nAcme', 'Thursday?'],
  ['without the quote and the line above it', 'Yes.\n\nOn Monday, Jo wrote:\n> Hello\n> there', 'Yes.'],
  ['a line that only ends with a colon stays', 'Two points:\n\none', 'Two points:\n\none'],
  ['nothing', '> Hello', undefined],
])('%s', (_, written, own) => expect(ownWords({ body: area(written), tail: [] })).toBe(own));

function rich(html: string) {
  const body = document.createElement('div');
  body.innerHTML = html;
  return { body, tail: [...body.querySelectorAll('.signature')] };
}

test.each([
  ['an empty signature takes nothing along', '<div>Thursday?</div><div class="signature"></div>', 'Thursday?'],
  [
    'a signature that is also a word of the text',
    '<div>Robin here: Thursday?</div><div class="signature">Robin</div>',
    'Robin here: Thursday?',
  ],
  ['what stands below it', '<p>Above.</p><div class="signature">Robin</div><p>P.S.</p>', 'Above.P.S.'],
])('of a page: %s', (_, html, own) => expect(ownWords(rich(html))).toBe(own));

test.each([
  ['a mark without its blank', 'Thursday?\n\n--\nSam Okafor\nAcme', 'Thursday?'],
  ['an answer below the quote', 'On Monday, Jo wrote:\n> Hello\n\nYes, Thursday.', 'Yes, Thursday.'],
])('of plain text: %s', (_, written, own) => expect(ownWords({ body: area(written), tail: [] })).toBe(own));

test('without a body there are no words', () => expect(ownWords({ body: undefined, tail: [] })).toBeUndefined());
