// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { aimAt } from '@/lib/mail/inserting/aim';
import { insertInto } from '@/lib/mail/inserting/insert-into';
import { ownWords, plainTail } from '@/lib/mail/inserting/tail';
import { composeWindow } from '@/lib/mail/inserting/window';
import { openPage } from './pages';

const quote = 'On 1 Sep, Nadia wrote:\n> Hallo Sam,\n> \n> Friday works.\n';
const signature = '-- \nSam Okafor\nAcme';

beforeEach(() => {
  document.body.replaceChildren();
});

function area(value: string, caret: number): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = value;
  document.body.append(field);
  field.setSelectionRange(caret, caret);
  return field;
}

/** What would stand there: the words as "W" where they go in. */
function aimed(value: string): { text: string; place: string; hasWords: boolean } {
  const caret = value.indexOf('|');
  const field = area(value.replace('|', ''), caret);
  const { place, hasWords, point, before, after } = aimAt(field, []);
  point();
  const at = field.selectionEnd;
  return { place, hasWords, text: `${field.value.slice(0, at)}${before}W${after}${field.value.slice(at)}` };
}

test('the signature begins at its mark, the quoted mail with the words that say whose it is', () => {
  const text = `Hello\n\n${quote}\n${signature}`;
  const tail = plainTail(text);
  expect(text.slice(tail.signature)).toBe(signature);
  expect(text.slice(tail.quote)).toBe(`${quote}\n${signature}`);
  expect(plainTail('Just words - and -- more\n--- a line')).toEqual({});
});

test('own words are what is neither quoted nor the signature', () => {
  expect(ownWords(`\n\n${signature}`)).toBe('');
  expect(ownWords(`${quote}\n\n${signature}`)).toBe('');
  expect(ownWords(`${quote}\nThanks.\n\n${signature}`)).toBe('Thanks.');
  expect(ownWords(`Thanks.\n\n${quote}`)).toBe('Thanks.');
});

test.each([
  ['an empty mail with a signature', `|\n\n${signature}`, `W\n\n${signature}`, 'caret', false],
  ['right above the signature', `|${signature}`, `W\n\n${signature}`, 'caret', false],
  ['one line above the signature', `|\n${signature}`, `W\n\n${signature}`, 'caret', false],
  ['within the signature', `\n\n-- \nSam| Okafor`, `\n\nW\n\n-- \nSam Okafor`, 'above-signature', false],
  ['below the quoted mail', `${quote}|\n${signature}`, `${quote}\nW\n\n${signature}`, 'caret', false],
  ['within a quoted line', `\n${quote.replace('Friday', 'Fri|day')}`, `\nW\n\n${quote}`, 'above-quote', false],
  ['between own words', 'Hello Nadia,\n\n|\n\nSam', 'Hello Nadia,\n\nW\n\nSam', 'caret', true],
  ['in the middle of a line', 'One | two', 'One W two', 'caret', true],
])('words go in where the rep writes: %s', (_, value, text, place, hasWords) => {
  expect(aimed(value)).toEqual({ text, place, hasWords });
});

test('a page tells to whom its mail goes and where words would go in, and none of its words', () => {
  const seen = composeWindow(composePage())?.seen;
  expect(seen).toMatchObject({
    webmail: 'roundcube',
    windows: 1,
    chosen: 'only',
    to: [{ name: 'Jo Doe', address: 'jo@acme.example' }],
    subject: 'Offer',
    hasWords: true,
    place: 'caret',
  });
  expect(JSON.stringify(seen)).not.toContain('secret');
});

test('a window that is not the one the rep saw is not written in', async () => {
  const page = composePage();
  const seen = composeWindow(page)?.seen;
  if (!seen) throw new Error('No compose window was found.');
  const { key, to, cc, bcc, subject } = seen;
  const expected = { to, cc, bcc, ...(key && { key }), ...(subject !== undefined && { subject }) };
  const other = { ...expected, to: [{ address: 'somebody@else.example' }] };
  expect(await insertInto(page, { text: 'Hello', expected: other })).toEqual({ state: 'changed' });
  expect(
    await insertInto(openPage('<p>Nothing to write in</p>', 'https://mail.example/'), { text: 'Hello', expected }),
  ).toEqual({
    state: 'gone',
  });
  expect(page.querySelector('textarea[name=_message]')).toHaveProperty('value', 'Hello secret');
});

test('a page that nobody described: the only place to write, but never a line for a few words', () => {
  expect(composeWindow(openPage('<input type="search" autofocus>', 'https://shop.example/'))).toBeUndefined();
});

function composePage(): Document {
  return openPage(
    `<form name="form"><textarea name="_to">Jo Doe &lt;jo@acme.example&gt;</textarea><input name="_subject" value="Offer">
      <input type="hidden" name="_id" value="77"><textarea name="_message">Hello secret</textarea></form>`,
    'https://mail.example/?_task=mail&_action=compose&_id=77',
  );
}

test('words go in no other field than the one that the rep was shown', async () => {
  const [shown, other] = [area('', 0), area('', 0)];
  for (const field of [shown, other]) field.getClientRects = () => [{}] as never;
  other.focus();
  const expected = { to: [], cc: [], bcc: [] };
  expect((await insertInto(document, { text: 'Dear Mara', expected }, shown)).state).toBe('changed');
  expect([shown.value, other.value]).toEqual(['', '']);
});
