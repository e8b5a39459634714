import fc from 'fast-check';
import { documentsOf } from './hooks';

/** What a new build of a webmail changes without meaning anything by it. */
export interface Rebuilt {
  /** Places, counted through the elements of the page, that get an element around them. */
  wrapped: number[];
  /** What is put behind each class that no way asks for. */
  suffix: string;
  turnsAttributes: boolean;
}

export const rebuilt: fc.Arbitrary<Rebuilt> = fc.record({
  wrapped: fc.array(fc.nat(400), { minLength: 1, maxLength: 8 }),
  suffix: fc.stringMatching(/^[a-z]{3,6}$/),
  turnsAttributes: fc.boolean(),
});

// Cells and rows stand only in their table, and a browser would put nothing between them.
const FIXED = 'html, head, head *, body, table, thead, tbody, tr, td, th, option, dt, dd, script';

/** Makes another build of a page: `reader` is the source of what reads it, and classes that stand in it are kept. */
export function rebuild(document: Document, reader: string, { wrapped, suffix, turnsAttributes }: Rebuilt): void {
  const isUsed = (name: string) => reader.includes(`.${name}`);
  for (const each of documentsOf(document)) {
    for (const element of each.querySelectorAll('[class]')) {
      const names = [...element.classList].map((name) => (isUsed(name) ? name : `${name}-${suffix}`));
      element.setAttribute('class', names.join(' '));
    }
    if (turnsAttributes) for (const element of each.querySelectorAll('*:not(iframe)')) turn(element);
  }
  // A frame that is moved or gets its address anew loads anew and is empty here.
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
