import type { Quote } from '../model/provenance';
import { type BareText, bareTextOf, spotAt } from './page/bare-text';
import { bare, clean, cut } from './page/clean';
import * as dom from './page/dom';
import { elementsOf, holdsWords } from './page/holders';
import { selectorOf } from './page/selector';

const CONTEXT = 32;
const LONGEST_QUOTE = 1000;
const MOST_PLACES = 2000;
/** So many equal characters around a short, repeated or common word make it the same place. */
const ENOUGH_CONTEXT = 6;
/** A text of so many characters is told by itself, wherever it has moved to. */
const TELLING_LENGTH = 12;

/** Describes what a range covers: the words, 32 characters on both sides, and the nearest element. Undefined where there are no words. */
export function describeText(root: Document, range: Range): Quote | undefined {
  const page = bareTextOf(dom.rootOf(root));
  const exact = cut(clean(range.toString()), LONGEST_QUOTE);
  if (exact === '') return undefined;
  const start = offsetOf(page, range.startContainer, range.startOffset);
  const holder = dom.isElement(range.startContainer) ? range.startContainer : dom.parentElement(range.startContainer);
  const end = start + bare(range.toString()).length;
  return {
    exact,
    prefix: page.text.slice(Math.max(0, start - CONTEXT), start) || undefined,
    suffix: page.text.slice(end, end + CONTEXT) || undefined,
    selector: holder && selectorOf(holder),
    where: 'text',
  };
}

/** How many bare characters stand before a place of the document. */
function offsetOf(page: BareText, container: Node, offset: number): number {
  const index = page.nodes.findIndex((node) => node === container);
  if (index !== -1 && dom.isText(container))
    return (page.starts[index] ?? 0) + bare(dom.data(container).slice(0, offset)).length;
  const following = page.nodes.findIndex((node) => !isBefore(node, container, offset));
  return following === -1 ? page.text.length : (page.starts[following] ?? 0);
}

function isBefore(node: Text, container: Node, offset: number): boolean {
  let child = dom.firstChild(container);
  for (let i = 0; child && i < offset; i += 1) child = dom.nextSibling(child);
  const mark = child ?? container;
  return (Node.prototype.compareDocumentPosition.call(mark, node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/**
 * Finds a quote again (W3C TextQuoteSelector, as Hypothesis anchors it): white space and tags do not matter, of repeated words
 * the one with the same words around it, and a block that has moved is found by its own words. Undefined when the text is gone.
 */
export function findQuote(document: Document, quote: Quote): Range | undefined {
  if (quote.where !== 'text') return aroundHolder(document, quote);
  const exact = bare(quote.exact);
  if (exact === '') return undefined;
  const page = bareTextOf(dom.rootOf(document));
  const places = placesOf(page.text, exact).map((start) => ({
    start,
    score: contextScore(page.text, start, exact.length, quote),
  }));
  const best = places.reduce<(typeof places)[number] | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
  if (!best) return undefined;
  const hasContext = quote.prefix !== undefined || quote.suffix !== undefined;
  const isSure = best.score >= ENOUGH_CONTEXT || !hasContext || (places.length === 1 && exact.length >= TELLING_LENGTH);
  if (isSure) return rangeOf(document, page, best.start, exact.length);
  return bySelector(document, page, places, exact.length, quote);
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at !== -1 && places.length < MOST_PLACES; at = text.indexOf(exact, at + 1))
    places.push(at);
  return places;
}

/** Equal characters right before and right after. */
function contextScore(text: string, start: number, length: number, quote: Quote): number {
  const prefix = bare(quote.prefix ?? '');
  const suffix = bare(quote.suffix ?? '');
  let before = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[start + length + after]) after += 1;
  // A quote at the very edge of the page has less around it than is enough elsewhere.
  const isWhole = before === prefix.length && after === suffix.length;
  return isWhole ? Math.max(before + after, ENOUGH_CONTEXT) : before + after;
}

/** A short text whose surroundings have changed is believed only in its own element. */
function bySelector(
  document: Document,
  page: BareText,
  places: { start: number }[],
  length: number,
  quote: Quote,
): Range | undefined {
  const holders = new Set(elementsOf(document, quote.selector));
  for (const { start } of places) {
    const range = rangeOf(document, page, start, length);
    const parent = range && dom.parentElement(range.startContainer);
    if (range && parent && holders.has(parent)) return range;
  }
  return undefined;
}

function rangeOf(document: Document, page: BareText, start: number, length: number): Range | undefined {
  const first = spotAt(page, start);
  const last = spotAt(page, start + length - 1);
  if (!first || !last) return undefined;
  const range = Document.prototype.createRange.call(document);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Around the element whose attribute says it, or the nearest one above that shows words. */
function aroundHolder(document: Document, quote: Quote): Range | undefined {
  let at: Element | undefined = elementsOf(document, quote.selector).find((element) =>
    holdsWords(element, quote.exact),
  );
  while (at && clean(dom.textContent(at) ?? '') === '') at = dom.parentElement(at);
  if (!at || dom.localName(at) === 'html') return undefined;
  const range = Document.prototype.createRange.call(document);
  range.selectNodeContents(at);
  return range;
}
