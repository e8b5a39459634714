import type { FactField } from '../../model/fact';
import type { CapturedFact } from '../../model/page-reading';
import { attribute } from '../page/dom';
import { declared } from '../page/marked-up';
import type { Page } from '../page/page';
import { fact, hiddenQuote } from '../page/say';

interface Rule {
  field: FactField;
  selector: string;
  method: string;
}

/** Tried in order; the first meta that says something wins. */
const rules: readonly Rule[] = [
  { field: 'description', selector: 'meta[name="description" i]', method: 'page description' },
  { field: 'description', selector: 'meta[property="og:description"]', method: 'page description' },
  { field: 'industry', selector: 'meta[name="industry" i]', method: 'page industry' },
];

/** What the page's head says of the organisation. */
export function readMeta(page: Page): CapturedFact[] {
  const facts: CapturedFact[] = [];
  for (const { field, selector, method } of rules) {
    if (facts.some((one) => one.field === field)) continue;
    const meta = declared(page, selector, 1)[0];
    const content = meta && attribute(meta, 'content');
    const said =
      meta && content && fact(field, content, hiddenQuote('metadata', content, meta), { method, confidence: 'low' });
    if (said) facts.push(said);
  }
  return facts;
}
