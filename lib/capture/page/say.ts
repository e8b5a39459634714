import type { FactField } from '../../model/fact';
import type { CapturedFact } from '../../model/page-reading';
import type { Quote } from '../../model/provenance';
import { clean, cut } from './clean';
import type { Page } from './page';
import { selectorOf } from './selector';

const CONTEXT = 32;
const LONGEST_QUOTE = 1000;

/** How a fact was read, and how sure that way is. */
export interface Way {
  method: string;
  confidence: CapturedFact['confidence'];
}

/** The words between two offsets of `Page.text`, with what stands around them (W3C TextQuoteSelector). */
export function textQuote(page: Page, start: number, end: number, element: Element): Quote {
  const to = Math.min(end, start + LONGEST_QUOTE);
  return {
    exact: page.text.slice(start, to),
    prefix: page.text.slice(Math.max(0, start - CONTEXT), start) || undefined,
    suffix: page.text.slice(to, to + CONTEXT) || undefined,
    selector: selectorOf(element),
    where: 'text',
  };
}

/** What an attribute or a piece of metadata says, and the element that holds it. */
export function hiddenQuote(where: 'attribute' | 'metadata', exact: string, element: Element): Quote {
  return { exact: cut(clean(exact), LONGEST_QUOTE), selector: selectorOf(element), where };
}

/** A fact, or undefined where there is no value: nothing is ever said without words that prove it. */
export function fact(field: FactField, value: string, quote: Quote, way: Way): CapturedFact | undefined {
  const said = cut(clean(value), 4000);
  if (said === '' || quote.exact === '') return undefined;
  return { field, value: said, quote, ...way };
}
