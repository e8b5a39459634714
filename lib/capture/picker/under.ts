import { documentOf, frameDocument, isElement, localName, parentElement, rootOf, viewOf } from '../page/dom';
import { wordsAt } from './blocks';

/** What stands under the pointer: words, or a frame of another site, into which no script of ours can look. */
export interface Under {
  words?: Element;
  isClosedFrame: boolean;
}

/** A place in the window, in CSS pixels. */
interface Place {
  x: number;
  y: number;
}

/** Looks through our own drawing (`host`) and into frames of the page's own origin. */
export function under(document: Document, place: Place, host: Element): Under {
  const found = deepest(document, place, host);
  if (!found) return { isClosedFrame: false };
  if (isFrame(found)) return { isClosedFrame: true };
  const words = wordsAt(found);
  return { ...(words && { words }), isClosedFrame: false };
}

/** Where an element stands in the window, also one in a frame. */
export function boxOf(element: Element): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = rectOf(element);
  const frame = frameAround(element);
  if (!frame) return { left, top, width, height };
  const { x, y } = cornerOf(frame);
  return { left: x + left, top: y + top, width, height };
}

/**
 * Scrolls what would have scrolled under the pointer were our drawing not above it; true when something did. The window itself is
 * left to the browser.
 */
export function scrollUnder(
  document: Document,
  place: Place,
  by: { left: number; top: number },
  host: Element,
): boolean {
  let at = deepest(document, place, host);
  while (at) {
    const top = scrollTopOf(at);
    if (scrolls(at)) Reflect.apply(Element.prototype.scrollBy, at, [{ ...by, behavior: 'instant' }]);
    if (scrollTopOf(at) !== top) return true;
    at = parentElement(at) ?? frameAround(at);
  }
  return false;
}

function deepest(document: Document, { x, y }: Place, host?: Element): Element | undefined {
  const found = Document.prototype.elementsFromPoint.call(document, x, y).find((each) => each !== host);
  const framed = found && frameDocument(found);
  if (!found || !framed) return found;
  const corner = cornerOf(found);
  return deepest(framed, { x: x - corner.x, y: y - corner.y }) ?? found;
}

/** The corner of a frame's page within the window that shows the frame. */
function cornerOf(frame: Element): Place {
  const { left, top } = boxOf(frame);
  const style = getComputedStyle(frame);
  const px = (length: string) => Number.parseFloat(length) || 0;
  return {
    x: left + px(style.borderLeftWidth) + px(style.paddingLeft),
    y: top + px(style.borderTopWidth) + px(style.paddingTop),
  };
}

function frameAround(element: Element): Element | undefined {
  const own = documentOf(element);
  const frame = own && own !== globalThis.document ? viewOf(own)?.frameElement : undefined;
  return frame && isElement(frame) ? frame : undefined;
}

function scrolls(element: Element): boolean {
  const own = documentOf(element);
  // The page of a frame scrolls by its root, whatever its style says; that of the window is the browser's.
  if (own && rootOf(own) === element) return own !== globalThis.document;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

const rectOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element);
const scrollTop = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop')?.get;
const scrollTopOf = (element: Element): number => scrollTop?.call(element) ?? 0;
const isFrame = (element: Element) => /^i?frame$/.test(localName(element));
