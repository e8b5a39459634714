import { all, fits } from './dom';
import type { Page } from './page';
import { breathe, type Sliced } from './slices';

/** What items are marked up with, and mailboxes that are written for scripts only. */
const MARKS = '[itemscope], [typeof], .h-card, .vcard, [data-cfemail], a[href*="/cdn-cgi/l/email-protection#"]';
const MOST = 20_000;

/** In turn: each question goes through the whole page, which takes milliseconds where it is huge. */
const QUESTIONS = [MARKS, 'title, meta, script[type]', 'a[href^="data:text/vcard" i]'];

/** The elements that tell programs something, asked for once. Those of one question are in document order. */
export function* declaredOf(page: Page): Sliced<Element[]> {
  const found: Element[] = [];
  for (const question of QUESTIONS) {
    found.push(...all(page.document, question, MOST));
    yield* breathe(page);
  }
  return found;
}

/** True when elements say in attributes what they are: without such ones nobody asks what an element within a line covers. */
export const isMarkedUp = (page: Page): boolean => declared(page, MARKS, 1).length > 0;

/** Those of the declared elements that match, in document order where they are of one question. */
export const declared = (page: Page, selector: string, most = 2000): Element[] =>
  page.declared.filter((element) => fits(element, selector)).slice(0, most);
