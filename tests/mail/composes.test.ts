// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OpenCompose } from '@/lib/mail/compose/compose';
import { composeAround, openComposes } from '@/lib/mail/compose/open-composes';
import { composeFor } from '@/lib/mail/compose/registry';
import { signOf } from '@/lib/mail/sending/presses';
import { webmailStructures } from '@/lib/mail/structures';
import type { Correspondent } from '@/lib/model/mail-reading';
import { openPage } from './pages';
import { composePages } from './scripted';

const root = 'tests/fixtures/composes';
const folders = readdirSync(root);

test('every webmail whose compose windows are described has pages that prove it', () => {
  const described = readdirSync('lib/mail/composes').map((file) => path.basename(file, '.ts'));
  const scripted = composePages.map(({ webmail }) => webmail);
  expect([...new Set([...folders, ...scripted])].toSorted()).toEqual(described.toSorted());
  const offered = Object.entries(webmailStructures).flatMap(([id, { logsSent }]) => (logsSent ? [id] : []));
  expect(offered.toSorted()).toEqual(described.toSorted());
});

describe.each(folders)('%s', (id) => {
  const files = readdirSync(path.join(root, id)).filter((file) => file.endsWith('.html'));

  test.each(files)('%s: who it goes to, its subject and where its text stands', (file) => {
    const { document, compose } = open(id, file);
    const expected = path.join(root, id, file.replace('.html', '.json'));
    expect(existsSync(expected), `${expected} says what a person reads there`).toBe(true);
    expect(compose ? openComposes(document, compose).map(told) : []).toEqual(
      JSON.parse(readFileSync(expected, 'utf8')),
    );
  });

  test.each(files)('%s: only what carries data-say means something when it is pressed', (file) => {
    const { document, compose } = open(id, file);
    const said: [string, string][] = [];
    document.addEventListener('click', (event) => {
      const press = compose && signOf(event, compose);
      if (press) said.push([outline(press.element), press.sign]);
    });
    const all = [...document.querySelectorAll('a, button, input, textarea, [role="button"], div')];
    for (const element of all) element.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
    const marked = all.flatMap((element) => {
      const sign = element.getAttribute('data-say');
      return sign ? [[outline(element), sign]] : [];
    });
    expect(said).toEqual(marked);
  });
});

test('the caret in a rich editor’s frame belongs to its compose window', () => {
  const { document, compose } = open('roundcube', 'larry-rich.html');
  const composes = compose ? openComposes(document, compose) : [];
  const paragraph = document.querySelector('iframe')?.contentDocument?.querySelector('p');
  expect(paragraph && composeAround(composes, paragraph)).toBe(composes[0]);
});

function open(id: string, file: string) {
  const host = id === 'roundcube' ? 'mail.northwind.example' : undefined;
  const html = readFileSync(path.join(root, id, file), 'utf8');
  const at = /^<!--.*?at: (\S+)/.exec(html)?.[1] ?? `https://${host ?? 'mail.example'}/`;
  const document = openPage(html, at);
  const compose = composeFor(document, new URL(at));
  // A page on a host of its own is known by its compose window only.
  if (compose && compose.id !== id) throw new Error(`${file} is taken for ${compose?.id}`);
  return { document, compose };
}

const called = ({ name, address }: Correspondent) => [name, address && `<${address}>`].filter(Boolean).join(' ');

const outline = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);

const told = ({ key, hasOwnKey, account, to, cc, bcc, subject, body, tail }: OpenCompose) => ({
  ...(hasOwnKey && { key }),
  ...(account && { account }),
  to: to.map(called),
  cc: cc.map(called),
  bcc: bcc.map(called),
  subject,
  ...(body && { body: body.localName }),
  tail: tail.map((element) => element.id || element.className || element.localName),
});
