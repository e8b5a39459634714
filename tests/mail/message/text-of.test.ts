// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { textOf } from '@/lib/mail/message/text-of';

function body(markup: string): Element {
  const parsed = new DOMParser().parseFromString(`<div id="body">${markup}</div>`, 'text/html');
  const found = parsed.querySelector('#body');
  if (!found) throw new Error('no body');
  return found;
}

test.each([
  ['blocks are lines', '<div>Hi Sam,</div><div>two  comments</div>', 'Hi Sam,\ntwo comments'],
  ['paragraphs stand apart', '<p>Hi</p><p>Bye</p>', 'Hi\n\nBye'],
  ['breaks break', 'Hi<br>Sam<br><br>Jo', 'Hi\nSam\n\nJo'],
  [
    'quoted mails are marked, as deep as they are',
    '<p>Yes</p><blockquote>Q<blockquote>R</blockquote></blockquote>No',
    'Yes\n> Q\n> > R\nNo',
  ],
  ['what a mail program wrote as plain text keeps its lines', '<pre>a\nb\n\n-- \nJo</pre>', 'a\nb\n\n--\nJo'],
  ['scripts and styles are no words', '<style>p{}</style><script>x()</script>Hi', 'Hi'],
  ['cells are kept apart', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
])('%s', (_, markup, expected) => expect(textOf(body(markup))).toBe(expected));

test('a body of megabytes, however deep, is cut and not waited for', () => {
  const big = document.createElement('div');
  let at: Element = big;
  for (let depth = 0; depth < 300; depth += 1) at = at.appendChild(document.createElement('div'));
  at.textContent = 'x '.repeat(5_000_000);
  expect(textOf(big).length).toBeLessThanOrEqual(200_000);
});
