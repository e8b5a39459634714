import { attribute, data, frameDocument, isElement, isText, parentElement, rootOf } from '@/lib/capture/page/dom';
import type { Correspondent } from '../../model/mail-reading';
import { HEADERS } from '../message/quote-words.data';
import { around, isUnseen, within } from '../reading/find';
import { nameIn, peopleIn, person, words } from '../reading/take';
import { BCC } from './compose-words.data';
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

export type Line = 'to' | 'cc' | 'bcc';

/** The line of recipients that an element belongs to: the nearest element around it that holds exactly one of the lines' entries. */
export function lineAround(element: Element, entries: Record<Line, string>): Line | undefined {
  const lines = ['to', 'cc', 'bcc'] as const;
  for (let at: Element | undefined = element; at; at = parentElement(at)) {
    const here = at;
    const held = lines.filter((line) => within(here, entries[line]).length > 0);
    if (held.length > 0) return held.length === 1 ? held[0] : undefined;
  }
  return undefined;
}

/** What a field is called in its label, in any of the languages known. */
export function fieldCalled(label: string | undefined): Line | 'subject' | undefined {
  const said = (label ?? '')
    .replace(/[:：*]\s*$/, '')
    .trim()
    .toLowerCase();
  if (said === '') return undefined;
  if ((BCC as readonly string[]).includes(said)) return 'bcc';
  const is = (kind: 'to' | 'cc' | 'subject') => (HEADERS[kind] as readonly string[]).includes(said);
  return (['to', 'cc', 'subject'] as const).find(is);
}

/**
 * The people in a line that is written in: chips, which cannot be written in themselves, and what was typed between them. A chip without
 * an address is a name alone.
 */
export function chipsIn(line: Element): Correspondent[] {
  const fixed = within(line, '[contenteditable="false"]').filter(
    (chip, _, all) => !all.some((other) => other !== chip && Node.prototype.contains.call(other, chip)),
  );
  const chips = fixed.length > 0 ? fixed : [...line.children];
  const typed = [...line.childNodes].filter(isText).map(data).join(' ');
  return [...chips.flatMap((chip) => chipOf(chip) ?? []), ...peopleIn(typed)];
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

/** Where a quotation begins: with the line that introduces it, where that stands right before it. */
export function quotation(quote: Element): Element | undefined {
  if (around(parentElement(quote) ?? quote, 'blockquote')) return undefined;
  const parent = parentElement(quote);
  if (!parent || attribute(parent, 'contenteditable') === 'true') return quote;
  const before = [...parent.childNodes].slice(0, [...parent.childNodes].indexOf(quote));
  const said = before.map((node) => (isElement(node) ? words(node) : isText(node) ? data(node) : '')).join(' ');
  return said.length < 300 && /[:：]\s*$/.test(said) ? parent : quote;
}
