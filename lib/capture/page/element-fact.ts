import type { FactField } from '../../model/fact';
import type { CapturedFact } from '../../model/page-reading';
import { describeText } from '../anchor';
import { attribute, textContent } from './dom';
import { fact, hiddenQuote } from './say';

const LONGEST = 2000;

/** What an element says in words, as a fact with those words as its proof; undefined where it says nothing. */
export function wordsFact(
  document: Document,
  element: Element,
  field: FactField,
  method: string,
): CapturedFact | undefined {
  const range = Document.prototype.createRange.call(document);
  range.selectNodeContents(element);
  const quote = describeText(document, range);
  const value = (textContent(element) ?? '').slice(0, LONGEST);
  return quote && fact(field, value, quote, { method, confidence: 'high' });
}

/** What an attribute of an element says, as a fact with the attribute as its proof. */
export function attributeFact(
  element: Element,
  name: string,
  field: FactField,
  method: string,
): CapturedFact | undefined {
  const value = attribute(element, name)?.slice(0, LONGEST) ?? '';
  return fact(field, value, hiddenQuote('attribute', value, element), { method, confidence: 'high' });
}

/** What the page's own address says: its first `depth` parts, where the rest is a tab of the same profile. */
export function addressFact(url: URL, field: FactField, depth = 1): CapturedFact | undefined {
  const value = `${url.origin}/${url.pathname.split('/').filter(Boolean).slice(0, depth).join('/')}`;
  return fact(field, value, { exact: url.href, where: 'metadata' }, { method: 'page address', confidence: 'high' });
}
