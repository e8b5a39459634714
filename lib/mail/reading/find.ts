import { all, attribute, frameDocument, isElement, localName, parentNode } from '@/lib/capture/page/dom';
import type { Way } from '../webmail';

/** Most elements that one way looks at: a mail with more recipients shows them on a click. */
const MOST = 300;

export interface Found<Value> {
  values: Value[];
  /** The name of the way that found them, and its place in the list. */
  way: string;
  rank: number;
}

/** Where to look: inside `root`, but not inside any of `bodies`. */
export interface Scope {
  root: Document | Element;
  bodies: readonly Element[];
  /** The bodies themselves may be what is sought, only what stands in them may not. */
  takesBodies?: true;
  /** Also what is being written: the fields of a compose window. */
  takesTyped?: true;
}

/**
 * Goes through the ways in order; the first that finds a value that can be seen and stands outside of every body wins.
 * @returns its values in the order of the page, or undefined.
 */
export function find<Value>(scope: Scope, ways: readonly Way<Value>[]): Found<Value> | undefined {
  for (const [rank, { name, selector, take, evenUnseen }] of ways.entries()) {
    const values: Value[] = [];
    for (const element of within(scope.root, selector)) {
      if ((!evenUnseen && isUnseen(element)) || isInBody(element, scope)) continue;
      if (!scope.takesTyped && isTyped(element)) continue;
      const taken = take(element);
      if (taken !== undefined) values.push(...(Array.isArray(taken) ? taken : [taken]));
    }
    if (values.length > 0) return { values, way: name, rank };
  }
  return undefined;
}

function isInBody(element: Element, { bodies, takesBodies }: Scope): boolean {
  return bodies.some((body) => holds(body, element) && !(takesBodies && body === element));
}

/** The elements inside a document or an element, itself included. */
export function within(root: Document | Element, selector: string): Element[] {
  if (!isElement(root)) return all(root as Document, selector, MOST);
  const inside = Array.prototype.slice.call(Element.prototype.querySelectorAll.call(root, selector), 0, MOST);
  return Element.prototype.matches.call(root, selector) ? [root, ...inside] : inside;
}

/** The first element inside another that matches. */
export function firstWithin(root: Element, selector: string): Element | undefined {
  return Element.prototype.querySelector.call(root, selector) ?? undefined;
}

/** The nearest element that matches, the element itself first; a form in a mail may shadow `closest` and `matches`. */
export function around(element: Element, selector: string): Element | undefined {
  return Element.prototype.closest.call(element, selector) ?? undefined;
}

/** True when `element` stands inside `holder` or is it. */
export function holds(holder: Element, element: Element): boolean {
  return Node.prototype.contains.call(holder, element);
}

/** The documents in the frames of the page's own origin that match and are drawn; a frame of another origin shows none. */
export function framesIn(document: Document, selector: string | undefined, most = MOST): Document[] {
  if (!selector) return [];
  return within(document, selector)
    .slice(0, most)
    .flatMap((frame) => (isUnseen(frame) ? [] : (frameDocument(frame) ?? [])));
}

/** Not drawn: hidden layouts stand beside the shown one, and recycled nodes keep the last thread's words. */
export function isUnseen(element: Element): boolean {
  return typeof Element.prototype.checkVisibility === 'function'
    ? !Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
    : isMarkedHidden(element);
}

/** Where nothing is drawn (tests), what the page says itself. */
function isMarkedHidden(element: Element): boolean {
  for (let at: Node | null = element; at && isElement(at); at = parentNode(at)) {
    if (
      attribute(at, 'hidden') !== undefined ||
      /display:\s*none|visibility:\s*hidden/.test(attribute(at, 'style') ?? '')
    )
      return true;
  }
  return false;
}

/** Inside something that is being written. */
export function isTyped(element: Element): boolean {
  for (let at: Node | null = element; at && isElement(at); at = parentNode(at)) {
    const editable = attribute(at, 'contenteditable');
    if (editable !== undefined && editable !== 'false') return true;
    if (localName(at) === 'textarea') return true;
  }
  return false;
}
