import {
  attribute,
  data,
  firstChild,
  fits,
  frameDocument,
  isElement,
  isText,
  localName,
  nextSibling,
  parentElement,
  previousSibling,
  rootOf,
  textContent,
} from '@/lib/capture/page/dom';
import type { Correspondent } from '../../model/mail-reading';
import { around, holds, isUnseen, within } from '../reading/find';
import { nameIn, peopleIn, person, words } from '../reading/take';
import { LINES, SCHEDULE, SEND } from './compose-words.data';
import { isMarked } from './mark';
import { textIn } from './written';

/** The nearest element around another that holds something of each kind; undefined when none does or it is not drawn. */
export const smallestWith = (element: Element, ...kinds: string[]): Element | undefined =>
  smallestAround(element, (at) => kinds.every((selector) => within(at, selector).length > 0));

/** The nearest element around another of which something is true; undefined when it is not drawn. */
export function smallestAround(element: Element, isTrue: (at: Element) => boolean): Element | undefined {
  for (let at = parentElement(element); at; at = parentElement(at)) {
    if (isTrue(at)) return isUnseen(at) ? undefined : at;
  }
  return undefined;
}

/** "Send", where no webmail's own mark of it is known or has gone. */
export const sendsByWords = { name: 'words', selector: 'button, [role="button"]', words: SEND };

/** The nearest element around another that holds a button that is called "Send". */
export const withSend = (element: Element): Element | undefined =>
  smallestAround(element, (at) => within(at, sendsByWords.selector).some((each) => isMarked(each, sendsByWords)));

/** "Schedule send", in whatever menu beside Send, where no webmail's own mark of it is known. */
export const sendsLater = { name: 'words', selector: 'button, [role="menuitem"], [role="option"]', words: SCHEDULE };

export type Line = 'to' | 'cc' | 'bcc';

/** The line of recipients that an element belongs to: the one of the only entry in the nearest element around it that holds any. */
export function lineAround(element: Element, entries: Record<Line, string>): Line | undefined {
  const lines = ['to', 'cc', 'bcc'] as const;
  for (let at: Element | undefined = element; at; at = parentElement(at)) {
    const here = at;
    const [entry, another] = within(here, 'input, textarea');
    if (entry) return another ? undefined : lines.find((line) => fits(entry, entries[line]));
  }
  return undefined;
}

/** What a field is called in its label, in any of the languages known. */
export function fieldCalled(label: string | undefined): Line | 'subject' | undefined {
  const said = (label ?? '')
    .replace(/[:：*]\s*$/, '')
    .trim()
    .toLowerCase();
  return (['to', 'cc', 'bcc', 'subject'] as const).find((field) => LINES[field].includes(said));
}

/**
 * The people in a line that is written in: chips, which cannot be written in themselves, and what was typed between them. A chip without
 * an address is a name alone.
 */
export function chipsIn(line: Element): Correspondent[] {
  const fixed = outermost(within(line, '[contenteditable="false"]'));
  const inside = nodesIn(line);
  const chips = fixed.length > 0 ? fixed : inside.filter(isElement);
  const typed = inside.filter(isText).map(data).join(' ');
  return [...chips.flatMap((chip) => chipOf(chip) ?? []), ...peopleIn(typed)];
}

/** Without those that stand inside of another one. */
export const outermost = (elements: Element[]): Element[] =>
  elements.filter((one) => !elements.some((other) => other !== one && holds(other, one)));

function nodesIn(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let at = firstChild(element); at; at = nextSibling(at)) nodes.push(at);
  return nodes;
}

/** One person out of a chip: the address where any element of it holds one, the name from its words. */
export function chipOf(chip: Element): Correspondent | undefined {
  const holders = [chip, ...within(chip, '[title*="@"], [email*="@"], [data-hovercard-id*="@"], [aria-label*="@"]')];
  const people = holders.map(person('title', 'email', 'data-hovercard-id', 'aria-label'));
  const address = people.find((each) => each?.address)?.address;
  const name = nameIn(words(chip) ?? '');
  return address || name ? { ...(name && { name }), ...(address && { address }) } : undefined;
}

/** What is typed in an entry and not yet a chip. */
export function typedIn(entry: Element): Correspondent[] | undefined {
  const people = peopleIn(textIn(entry));
  return people.length > 0 ? people : undefined;
}

/** What is written in inside of a frame: its body, or the first element of it that can be written in. */
export function editedIn(frame: Element): Element | undefined {
  const inner = frameDocument(frame);
  return inner && within(rootOf(inner), '[contenteditable="true"]')[0];
}

/** Where a quotation begins, or the signature that is given: with the line that introduces it ("On Monday Jo wrote:"), where that stands right before it. */
export function tailAt(quote: Element): Element | undefined {
  if (localName(quote) !== 'blockquote') return quote;
  if (around(parentElement(quote) ?? quote, 'blockquote')) return undefined;
  for (let at = quote; ; ) {
    const parent = parentElement(at);
    const introduction = previousOf(at);
    if (!parent || (introduction && !introduces(introduction))) return quote;
    const isInEditor = attribute(parent, 'contenteditable') === 'true';
    if (introduction) return isElement(introduction) && isInEditor ? introduction : parent;
    if (isInEditor) return quote;
    at = parent;
  }
}

/** What stands right before an element in its parent, and is not empty. */
function previousOf(element: Element): Node | undefined {
  for (let at = previousSibling(element); at; at = previousSibling(at)) if (textContent(at)?.trim()) return at;
  return undefined;
}

function introduces(node: Node): boolean {
  const said = textContent(node) ?? '';
  return said.length < 300 && /[:：]\s*$/.test(said);
}

/** What belongs to a field: the largest element around it that holds no other field. */
export function boxOf(field: Element, fields: string): Element {
  let box = field;
  for (let at = parentElement(field); at && within(at, fields).length === 1; at = parentElement(at)) box = at;
  return box;
}
