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

test('without a body there are no words', () => expect(ownWords({ body: undefined, tail: [] })).toBeUndefined());
