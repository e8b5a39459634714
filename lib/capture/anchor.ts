import type { Quote } from '../model/provenance';
import { type BareText, bareTextOf, spotAt } from './page/bare-text';
import { bare, clean, cut } from './page/clean';
import * as dom from './page/dom';
import { elementsOf, holdsWords } from './page/holders';
import { selectorOf } from './page/selector';
import { textsOf } from './page/texts-of';

const CONTEXT = 32;
const LONGEST_QUOTE = 1000;
const MOST_PLACES = 2000;
/** So many equal characters around a short, repeated or common word make it the same place. */
const ENOUGH_CONTEXT = 6;
/** A text of so many characters is told by itself, wherever it has moved to. */
const TELLING_LENGTH = 12;

/** Describes what a range covers: the words, 32 characters on both sides, and the nearest element. Undefined where there are no words. */
export function describeText(root: Document, range: Range): Quote | undefined {
  const exact = cut(clean(range.toString()), LONGEST_QUOTE);
  if (exact === '') return undefined;
  const holder = dom.isElement(range.startContainer) ? range.startContainer : dom.parentElement(range.startContainer);
  return {
    exact,
    prefix: wordsBefore(root, range),
    suffix: wordsAfter(root, range),
    selector: holder && selectorOf(holder),
    where: 'text',
  };
}

/** The texts of the tree that the range is in: places of two trees (a shadow tree and its page) cannot be compared. */
function* textsBeside(document: Document, range: Range): Generator<Text> {
  const { getRootNode } = Node.prototype;
  const root = getRootNode.call(range.startContainer);
  for (const text of textsOf(dom.rootOf(document))) if (getRootNode.call(text) === root) yield text;
}

function wordsBefore(document: Document, range: Range): string | undefined {
  const before: string[] = [];
  for (const text of textsBeside(document, range)) {
    const upTo = text === range.startContainer ? range.startOffset : dom.data(text).length;
    if (text !== range.startContainer && range.comparePoint(text, 0) >= 0) break;
    before.push(clean(dom.data(text).slice(Math.max(0, upTo - 10 * CONTEXT), upTo)));
    if (before.length > CONTEXT) before.shift();
    if (text === range.startContainer) break;
  }
  return clean(before.join(' ')).slice(-CONTEXT) || undefined;
}

function wordsAfter(document: Document, range: Range): string | undefined {
  let after = '';
  for (const text of textsBeside(document, range)) {
    const from = text === range.endContainer ? range.endOffset : 0;
    if (text !== range.endContainer && range.comparePoint(text, 0) <= 0) continue;
    after = `${after} ${clean(dom.data(text).slice(from, from + 10 * CONTEXT))}`;
    if (after.length > 4 * CONTEXT) break;
  }
  return clean(after).slice(0, CONTEXT) || undefined;
}

/**
 * Finds a quote again (W3C TextQuoteSelector, as Hypothesis anchors it): white space and tags do not matter, of repeated words
 * the one with the same words around it, and a block that has moved is found by its own words. Undefined when the text is gone, and
 * for metadata, which no reader sees: there is nothing to point at.
 */
export function findQuote(document: Document, quote: Quote): Range | undefined {
  if (quote.where === 'metadata') return undefined;
  if (quote.where === 'attribute') return aroundHolder(document, quote);
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
  const range = rangeIn(document, first.node);
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
  const range = rangeIn(document, at);
  range.selectNodeContents(at);
  return range;
}

/** A range of the document that holds the node: the page's, or that of a frame in it. */
const rangeIn = (document: Document, node: Node): Range =>
  Document.prototype.createRange.call(dom.documentOf(node) ?? document);

/** True when the page still says the quote where no reader sees it: in its metadata, or in its own address. */
export function isSaidUnseen(document: Document, quote: Quote): boolean {
  if (quote.where !== 'metadata') return false;
  if (dom.addressOf(document) === quote.exact) return true;
  return elementsOf(document, quote.selector).some((element) => holdsWords(element, quote.exact));
}
