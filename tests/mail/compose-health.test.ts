// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { OpenCompose, WebmailCompose } from '@/lib/mail/compose/compose';
import { openComposes } from '@/lib/mail/compose/open-composes';
import { composeLightOf } from '@/lib/mail/health';
import type { Correspondent } from '@/lib/model/mail-reading';
import type { ComposeField } from '@/lib/model/mail-send';
import { composeHooks, documentsOf, type Hook, takeOff } from './hooks';
import { type ComposePage, composeOf, composePages, openScripted } from './scripted';

/** Of several windows each is looked at by its place; one that is not found any more is not there. */
function wrongsWithout(hook: Hook, page: ComposePage, compose: WebmailCompose, before: OpenCompose[]): string[] {
  const { document } = openScripted(page);
  takeOff(document, hook);
  const after = openComposes(document, compose);
  if (after.length > before.length) return [`${hook}: more windows than there are`];
  // Send is pressed, and no window is there: that is said.
  if (after.length < before.length) return [];
  return before.flatMap((one, index) => wrongsIn(hook, compose, one, after[index]));
}

function wrongsIn(hook: Hook, compose: WebmailCompose, before: OpenCompose, after: OpenCompose | undefined): string[] {
  if (!after) return [`${hook}: a window is gone`];
  const { fields, light } = composeLightOf(after, compose);
  const wrongs: string[] = [];
  const check = (field: ComposeField, isSame: boolean, isEmpty: boolean) => {
    if (isSame) return;
    if (!isEmpty) wrongs.push(`${hook}: another ${field}`);
    else if (!fields.includes(field)) wrongs.push(`${hook}: ${field} is gone and not named`);
  };
  check('to', same(before.to, after.to), isLess(before.to, after.to));
  // Who gets a copy may be nobody: that is no sign of anything. But nobody else may stand there.
  for (const line of ['cc', 'bcc'] as const)
    if (!isLess(before[line], after[line])) wrongs.push(`${hook}: another ${line}`);
  check('subject', before.subject === after.subject, after.subject === '');
  check(
    'body',
    before.body?.outerHTML.length === after.body?.outerHTML.length || after.body !== undefined,
    !after.body,
  );
  if (before.hasOwnKey) check('key', before.key === after.key, true);
  const moved = (['window', 'to', 'subject', 'body', 'key', 'send'] as const).filter(
    (field) => before.ways[field] !== after.ways[field],
  );
  if (moved.length > 0 && light === 'green') wrongs.push(`${hook}: still green, though ${moved.join(', ')}`);
  return wrongs;
}

const same = (one: Correspondent[], other: Correspondent[]) => JSON.stringify(one) === JSON.stringify(other);

/** Nobody who was not there before; without a name or without an address is less. */
const isLess = (before: Correspondent[], after: Correspondent[]) =>
  after.every(({ name, address }) =>
    before.some(
      (one) => (address ? one.address === address : one.name === name) && (!name || !one.name || one.name === name),
    ),
  );

describe('removing any one hook from a compose window turns its light amber and names the field', () => {
  test.each(composePages)('$name', (page) => {
    const whole = openScripted(page).document;
    const compose = composeOf(page, whole);
    const before = openComposes(whole, compose);
    const hooks = composeHooks(compose).filter((hook) => documentsOf(whole).some((each) => each.querySelector(hook)));
    expect(hooks.length).toBeGreaterThan(3);
    expect(hooks.flatMap((hook) => wrongsWithout(hook, page, compose, before))).toEqual([]);
  });
});

describe('the light of a compose window', () => {
  const page = (name: string) => composePages.find((each) => each.name === name) as ComposePage;

  test.each([
    'gmail/new-window',
    'gmail/inline-reply',
    'outlook/new-message',
    'yahoo/new-message',
    'proton/new-message',
    'fastmail/new-message',
    'zimbra/rich',
    'zimbra/plain-german',
  ])('is green where every field is found by its first way: %s', (name) => {
    const { document } = openScripted(page(name));
    const compose = composeOf(page(name), document);
    const [open] = openComposes(document, compose);
    expect(composeLightOf(open, compose)).toEqual({ light: 'green', fields: [] });
  });

  test('is red where nobody stands in it at the press of Send, and where no window is found', () => {
    const { document } = openScripted(page('yahoo/new-message'));
    const compose = composeOf(page('yahoo/new-message'), document);
    for (const each of document.querySelectorAll('[data-test-id="pill"]')) each.remove();
    expect(composeLightOf(openComposes(document, compose)[0], compose)).toEqual({ light: 'red', fields: ['to'] });
    expect(composeLightOf(undefined, compose)).toEqual({ light: 'red', fields: ['window'] });
  });
});
