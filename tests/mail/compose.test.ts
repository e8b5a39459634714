// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { OpenCompose } from '@/lib/mail/compose/compose';
import { openComposes } from '@/lib/mail/compose/open-composes';
import { textIn } from '@/lib/mail/compose/written';
import { at, called, composeOf, composePages, openScripted, type ToldCompose } from './scripted';

describe.each(composePages)('the compose windows of $name', (page) => {
  const { document } = openScripted(page);
  const open = openComposes(document, composeOf(page, document));

  test('are those that are in sight', () => expect(open).toHaveLength(page.composes.length));

  test.each(page.composes)('$id: to whom', (told) => {
    const { to, cc, bcc } = counterpart(told);
    expect({ to: to.map(called), cc: cc.map(called), bcc: bcc.map(called) }).toEqual({
      to: told.to,
      cc: told.cc,
      bcc: told.bcc,
    });
  });

  test.each(page.composes)('$id: the subject', (told) => {
    expect(counterpart(told).subject).toBe(told.subject ?? '');
  });

  test.each(page.composes)('$id: where the text stands', (told) => {
    const { body } = counterpart(told);
    expect(body).toBe(at(document, told.body));
    expect(body && textIn(body).trim()).toMatch(new RegExp(`^${told.begins}`));
  });

  test.each(page.composes)('$id: what an insert goes before', (told) => {
    const marked = [told.signature, told.quote].flatMap((place) => (place ? at(document, place) : []));
    expect(counterpart(told).tail[0]).toBe(marked[0]);
  });

  test.each(page.composes)('$id: the webmail’s own id, where it has one', (told) => {
    const { key, hasOwnKey } = counterpart(told);
    if (page.webmail === 'gmail') expect(key).toBe(told.id);
    else expect(hasOwnKey).toBe(false);
  });

  function counterpart(told: ToldCompose): OpenCompose {
    const found = open[page.composes.indexOf(told)];
    if (!found) throw new Error('not found');
    return found;
  }
});
