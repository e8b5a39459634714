import { all, any } from './dom';
import type { Page } from './page';

/** What items are marked up with, and mailboxes that are written for scripts only. */
const MARKS = '[itemscope], [typeof], .h-card, .vcard, [data-cfemail], a[href*="/cdn-cgi/l/email-protection#"]';

/** True when an element of the page says in an attribute what it is; asked once, because each question goes through the whole page. */
export const isMarkedUp = (document: Document): boolean => any(document, MARKS);

/** The elements that match one of these marks. */
export const markedUp = (page: Page, selector: string, most?: number): Element[] =>
  page.markedUp ? all(page.document, selector, most) : [];
