// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openComposes } from '@/lib/mail/compose/open-composes';
import { textIn } from '@/lib/mail/compose/written';
import { readMail } from '@/lib/mail/reading/read-mail';
import { openSaved, savedPages } from './pages';
import { rebuild, rebuilt } from './rebuild';
import { composeOf, composePages, openScripted } from './scripted';

describe('another build of the same page tells the same: other classes, elements around, attributes in another order', () => {
  const known = savedPages.filter(({ webmail }) => !('read' in webmail));
  test.each(known)('$name', (page) => {
    const before = readMail(openSaved(page), page.webmail).reading;
    fc.assert(
      fc.property(rebuilt, (change) => {
        const document = openSaved(page);
        rebuild(document, readFileSync(`lib/mail/webmails/${page.webmail.id}.ts`, 'utf8'), change);
        expect(readMail(document, page.webmail).reading).toEqual(before);
      }),
      { numRuns: 6 },
    );
  });
});

describe('another build of the same compose windows is read the same', () => {
  test.each(composePages)('$name', (page) => {
    const compose = composeOf(page, openScripted(page).document);
    const reader = readFileSync(`lib/mail/composes/${page.webmail}.ts`, 'utf8');
    const before = read(openScripted(page).document);
    expect(before).not.toEqual([]);
    fc.assert(
      fc.property(rebuilt, (change) => {
        const { document } = openScripted(page);
        rebuild(document, reader, change);
        expect(read(document)).toEqual(before);
      }),
      { numRuns: 5 },
    );

    function read(document: Document) {
      const open = openComposes(document, compose);
      return open.map(({ root: _, subjectField, body, tail, ...told }) => ({
        ...told,
        hasSubject: subjectField !== undefined,
        text: body && textIn(body),
        tail: tail.map((each) => each.textContent),
      }));
    }
  });
});
