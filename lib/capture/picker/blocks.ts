import { clean } from '../page/clean';
import {
  attribute,
  data,
  firstChild,
  frameDocument,
  isElement,
  isText,
  localName,
  nextSibling,
  parentElement,
  rootOf,
  textContent,
} from '../page/dom';
import { skipped } from '../page/tags';

const LONGEST = 300;
const MOST = 3000;

/** The smallest element at or above a node that shows words of its own, not too many to be one value; undefined for none. */
export function wordsAt(node: Element): Element | undefined {
  let at: Element | undefined = node;
  for (let i = 0; at && i < 4; i += 1) {
    if (hasOwnWords(at)) return lengthOf(at) <= LONGEST ? at : undefined;
    at = parentElement(at);
  }
  return undefined;
}

/**
 * Every element of the light tree that shows words of its own, in document order, with those in frames of the page's own
 * origin in their place: what the arrow keys go through.
 */
export function* blocksFrom(root: Element): Generator<Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    isElement(node) && skipped.has(localName(node)) && !frameDocument(node)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let count = 0;
  for (let node = walker.nextNode(); node && count < MOST; node = walker.nextNode()) {
    const framed = isElement(node) ? frameDocument(node) : undefined;
    if (framed) yield* blocksFrom(rootOf(framed));
    if (framed || !isElement(node) || !hasOwnWords(node) || lengthOf(node) > LONGEST || !isShown(node)) continue;
    count += 1;
    yield node;
  }
}

function hasOwnWords(element: Element): boolean {
  let at = firstChild(element);
  for (let i = 0; at && i < 200; i += 1) {
    if (isText(at) && data(at).trim() !== '') return true;
    at = nextSibling(at);
  }
  return false;
}

const lengthOf = (element: Element) => clean((textContent(element) ?? '').slice(0, 2000)).length;

function isShown(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width > 0 && height > 0 && attribute(element, 'aria-hidden') !== 'true';
}
