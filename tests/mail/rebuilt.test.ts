// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMail } from '@/lib/mail/reading/read-mail';
import type { Webmail } from '@/lib/mail/webmail';
import { documentsOf } from './hooks';
import { openSaved, savedPages } from './pages';

/** What a new build of a webmail changes without meaning anything by it. */
interface Rebuilt {
  /** Places, counted through the elements of the page, that get an element around them. */
  wrapped: number[];
  /** What is put behind each class that no way asks for. */
  suffix: string;
  turnsAttributes: boolean;
}

const rebuilt: fc.Arbitrary<Rebuilt> = fc.record({
  wrapped: fc.array(fc.nat(400), { minLength: 1, maxLength: 8 }),
  suffix: fc.stringMatching(/^[a-z]{3,6}$/),
  turnsAttributes: fc.boolean(),
});

// Cells and rows stand only in their table, and a browser would put nothing between them.
const FIXED = 'html, head, head *, body, table, thead, tbody, tr, td, th, option, dt, dd';

function rebuild(document: Document, webmail: Webmail, { wrapped, suffix, turnsAttributes }: Rebuilt): void {
  // The general reader goes by no class at all.
  const reader = webmail.id === 'generic' ? '' : readFileSync(`lib/mail/webmails/${webmail.id}.ts`, 'utf8');
  const isUsed = (name: string) => reader.includes(`.${name}`);
  for (const each of documentsOf(document)) {
    for (const element of each.querySelectorAll('[class]')) {
      const names = [...element.classList].map((name) => (isUsed(name) ? name : `${name}-${suffix}`));
      element.setAttribute('class', names.join(' '));
    }
    if (turnsAttributes) for (const element of each.querySelectorAll('*')) turn(element);
  }
  // A frame that is moved loads anew and is empty here.
  const movable = [...document.querySelectorAll('*')].filter(
    (each) => !each.matches(FIXED) && !each.querySelector('iframe') && each.localName !== 'iframe',
  );
  for (const place of wrapped) wrap(movable[place % movable.length]);
}

function turn(element: Element): void {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const).reverse();
  for (const [name] of attributes) element.removeAttribute(name);
  for (const [name, value] of attributes) element.setAttribute(name, value);
}

function wrap(element: Element | undefined): void {
  const around = element?.ownerDocument.createElement('div');
  if (!element || !around) return;
  around.className = 'built-a1b2';
  element.replaceWith(around);
  around.append(element);
}

describe('another build of the same page tells the same: other classes, elements around, attributes in another order', () => {
  const known = savedPages.filter(({ webmail }) => !('read' in webmail));
  test.each(known)('$name', (page) => {
    const before = readMail(openSaved(page), page.webmail).reading;
    fc.assert(
      fc.property(rebuilt, (change) => {
        const document = openSaved(page);
        rebuild(document, page.webmail, change);
        expect(readMail(document, page.webmail).reading).toEqual(before);
      }),
      { numRuns: 6 },
    );
  });
});
