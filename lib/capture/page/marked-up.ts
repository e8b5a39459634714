import { all, fits } from './dom';
import type { Page } from './page';

/** What items are marked up with, and mailboxes that are written for scripts only. */
const MARKS = '[itemscope], [typeof], .h-card, .vcard, [data-cfemail], a[href*="/cdn-cgi/l/email-protection#"]';
const MOST = 20_000;

/** The elements that tell programs something; asked for once, because each question goes through the whole page. */
export const declaredOf = (document: Document): Element[] =>
  all(document, `${MARKS}, title, meta, script[type], a[href^="data:text/vcard" i]`, MOST);

/** True when elements say in attributes what they are: without such ones nobody asks what an element within a line covers. */
export const isMarkedUp = (page: Page): boolean => declared(page, MARKS, 1).length > 0;

/** Those of the declared elements that match, in document order. */
export const declared = (page: Page, selector: string, most = 2000): Element[] =>
  page.declared.filter((element) => fits(element, selector)).slice(0, most);
