import {
  all,
  attribute,
  documentOf,
  isElement,
  localName,
  nextSibling,
  parentElement,
  parentNode,
  textContent,
} from '@/lib/capture/page/dom';
import type { Correspondent } from '../../model/mail-reading';
import { isUnseen } from '../reading/find';
import { dateOf, peopleIn, person, words } from '../reading/take';
import type { MailDate } from '../webmail';
import { beginningOf, type Label, labelIn, labelOf } from './labels';

/** Something on the page that may be a header of the open mail. */
export interface Mark<Value> {
  element: Element;
  value: Value;
  label: Label | undefined;
}

const HOLDERS =
  '[email], [data-email], [data-hovercard-id], [data-address], a[href^="mailto:"], [title*="@"], [aria-label*="@"], [data-tooltip*="@"]';
const ATTRIBUTES = [
  'email',
  'data-email',
  'data-hovercard-id',
  'data-address',
  'href',
  'title',
  'aria-label',
  'data-tooltip',
];
/** A day with a month or a clock: "2026-09-04 11:30", "4 Sep 2026", "Fri, 4. September 2026 11:30", "Today 10:00". */
const DATE =
  /^(?:\p{L}{2,12}[.,]{0,2}\s)?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?\s?(?:de\s)?\d{0,4}|\p{L}{3,12}\.?\s\d{1,2},?\s?\d{0,4}|\d{4}年\d{1,2}月\d{1,2}日|\p{L}{3,12})(?:[\s,]{1,3}(?:at|um|à|a las|alle|kl\.?|om)?\s?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)?(?:\s\(?[A-Z+][\w:+-]{0,9}\)?)?$/iu;
const HAS_TIME = /\d{1,2}[:.]\d{2}|\d{4}/;
const MOST = 400;
const MOST_WORDS = 900;
const MOST_TEXTS = 20_000;

/** Everyone the document names with an address, in its order; the same element once. */
export function addressMarks(document: Document): Mark<Correspondent>[] {
  const holders = all(document, HOLDERS, MOST).filter((element) => !isUnseen(element));
  const marks = holders.flatMap((element) => {
    const value = person(...ATTRIBUTES)(element);
    return value?.address ? [{ element, value, label: undefined }] : [];
  });
  const touchesHolder = touches(holders);
  for (const element of printedWith(document, '@')) {
    if (touchesHolder(element)) continue;
    const said = words(element) ?? '';
    if (said.length > MOST_WORDS) continue;
    for (const value of peopleIn(said)) if (value.address) marks.push({ element, value, label: undefined });
  }
  return inOrder(marks).map((mark) => ({ ...mark, label: labelOf(mark.element) }));
}

/** Headings, and what is labelled as a subject. */
export function headingMarks(document: Document): Mark<string>[] {
  const labelled = labelledMarks(document, 'subject');
  const headings = all(
    document,
    'h1, h2, h3, h4, h5, h6, [role="heading"], [class*="subject" i], [data-testid*="subject" i], [id*="subject" i]',
    MOST,
  ).flatMap((element) => {
    // A row with its label is told by the label.
    if (labelled.some((one) => Node.prototype.contains.call(element, one.element))) return [];
    const value = localName(element) === 'input' || isUnseen(element) ? undefined : spoken(element);
    return value && value.length <= 400 ? [{ element, value, label: labelOf(element) }] : [];
  });
  return inOrder([...headings, ...labelled]);
}

/** What stands behind a label of this kind: in the next cell, or in the same line. */
function labelledMarks(document: Document, kind: Label): Mark<string>[] {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  const marks: Mark<string>[] = [];
  for (let node = walker.nextNode(), seen = 0; node && seen < MOST_TEXTS; node = walker.nextNode(), seen += 1) {
    const text = (node as Text).data;
    if (text.length > 60 || labelIn(text.trim()) !== kind) continue;
    const behind = wordsBehind(node);
    const holder = behind && (isElement(behind.node) ? behind.node : parentElement(behind.node));
    if (behind && holder && !isUnseen(holder) && labelIn(behind.text) === undefined)
      marks.push({ element: holder, value: behind.text, label: kind });
  }
  return marks;
}

/** The next words beside a node or beside one of the two elements around it. */
function wordsBehind(label: Node): { node: Node; text: string } | undefined {
  let at: Node = label;
  for (let depth = 0; depth < 3; depth += 1) {
    for (let next = nextSibling(at); next; next = nextSibling(next)) {
      const text = beginningOf(next, 401);
      if (text !== '') return text.length <= 400 ? { node: next, text } : undefined;
    }
    const parent = parentElement(at);
    if (!parent) return undefined;
    at = parent;
  }
  return undefined;
}

/** The words of a heading without what only a screen reader hears and without buttons in it. */
function spoken(element: Element): string | undefined {
  const quiet = [
    ...element.querySelectorAll('button, a[title], .voice, .sr-only, .visually-hidden, [aria-hidden="true"]'),
  ].map((each) => textContent(each) ?? '');
  return (
    words(element) &&
    quiet
      .reduce((text, piece) => text.replace(piece.trim(), ' '), words(element) ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Days and times: of a `time` element, a tooltip, or printed alone. */
export function dateMarks(document: Document): Mark<MailDate>[] {
  const timed = all(document, 'time, [datetime], [title]', MOST).flatMap((element) => {
    if (isUnseen(element)) return [];
    const titled = attribute(element, 'title');
    const isTime = attribute(element, 'datetime') !== undefined || (titled !== undefined && isDate(titled));
    const value = isTime ? dateOf('datetime', 'title')(element) : undefined;
    return value ? [{ element, value, label: undefined }] : [];
  });
  const isTimed = touches(timed.map(({ element }) => element));
  const printed = printedWith(document, ':')
    .concat(printedWith(document, '20'))
    .flatMap((element) => {
      const said = words(element) ?? '';
      if (isTimed(element) || !(isDate(said) || (isDateLike(said) && labelOf(element) === 'date'))) return [];
      return [{ element, value: { printed: said }, label: undefined }];
    });
  return inOrder([...timed, ...printed]).map((mark) => ({ ...mark, label: labelOf(mark.element) }));
}

function isDate(text: string): boolean {
  const said = text.trim();
  return said.length >= 6 && said.length <= 60 && HAS_TIME.test(said) && DATE.test(said);
}

/** What the page calls a date may be printed in a way of its own: "09/06/26 (06:05:00 UTC)". */
const isDateLike = (text: string): boolean =>
  text.length <= 60 && /\d.*\d/.test(text) && /\d{1,2}[:.]\d{2}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text);

/** The innermost elements whose own text holds these characters and that can be seen. */
function printedWith(document: Document, characters: string): Element[] {
  const found = new Set<Element>();
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && found.size < MOST; node = walker.nextNode()) {
    if (!(node as Text).data.includes(characters)) continue;
    const parent = parentNode(node);
    if (
      parent &&
      isElement(parent) &&
      !/^(?:script|style|noscript|textarea|option|title)$/.test(localName(parent)) &&
      !isUnseen(parent)
    )
      found.add(parent);
  }
  return [...found];
}

/** The lines that a part of the page shows, up to so many: what each text says and where, from three letters on. */
export function printedIn(root: Element, most: number): { element: Element; value: string }[] {
  const walker = Document.prototype.createTreeWalker.call(documentOf(root) ?? document, root, NodeFilter.SHOW_TEXT);
  const lines: { element: Element; value: string }[] = [];
  for (let node = walker.nextNode(), seen = 0; node && seen < most; node = walker.nextNode(), seen += 1) {
    const value = (node as Text).data.slice(0, MOST_WORDS).replace(/\s+/g, ' ').trim();
    const element = parentElement(node);
    if (value.length > 2 && element && !isUnseen(element)) lines.push({ element, value });
  }
  return lines;
}

/** Whether an element stands inside one of these, holds one or is one; asked for hundreds, so nothing is compared in pairs. */
function touches(these: Element[]): (element: Element) => boolean {
  const themselves = new Set(these);
  const around = new Set(these.flatMap(chainOf));
  return (element) => around.has(element) || chainOf(element).some((each) => themselves.has(each));
}

/** The element and everything around it. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | undefined = element; at; at = parentElement(at)) chain.push(at);
  return chain;
}

function inOrder<Value>(marks: Mark<Value>[]): Mark<Value>[] {
  const rank = (a: Element, b: Element) => Number(isBefore(b, a)) - Number(isBefore(a, b));
  return marks.sort((a, b) => rank(a.element, b.element));
}

/** True when `one` begins before `other` in the document. */
export function isBefore(one: Element, other: Element): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & 4) !== 0;
}
