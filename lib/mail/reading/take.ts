import { clean, cut } from '@/lib/capture/page/clean';
import { attribute, textContent } from '@/lib/capture/page/dom';
import { addressIn } from '@/lib/identity/mail-address';
import type { Correspondent } from '../../model/mail-reading';
import type { MailDate } from '../webmail';

/** What webmails print with the longest words; a longer text is no name and no subject. */
const LONGEST = 998;
const MOST_PEOPLE = 200;

/** The words of an element: white space folded, marks that turn the direction or are invisible left out; undefined when there are none. */
export function words(element: Element): string | undefined {
  return tidy(textContent(element) ?? '');
}

/** The value of an attribute, tidied as `words` are. */
export const ofAttribute =
  (name: string) =>
  (element: Element): string | undefined =>
    tidy(attribute(element, name) ?? '');

/** The words of an element without those of some elements in it (labels for screen readers, links). */
export const wordsWithout =
  (selector: string) =>
  (element: Element): string | undefined => {
    const without = [...element.querySelectorAll(selector)].map((each) => textContent(each) ?? '');
    return tidy(without.reduce((text, piece) => text.replace(piece, ' '), textContent(element) ?? ''));
  };

/** The correspondents of a printed list: "Jo Doe <jo@example.com>, Al Roe <al@example.com>", or names with semicolons between them. */
export function peopleIn(text: string): Correspondent[] {
  return text
    .split(/;|(?<=[>)])\s*,|(?<=@[^\s,<>]{1,190}),/)
    .flatMap((part) => {
      const address = addressIn(part);
      const name = nameIn(part);
      return name || address ? [{ ...(name && { name }), ...(address && { address }) }] : [];
    })
    .slice(0, MOST_PEOPLE);
}

/**
 * One correspondent out of an element that stands for one: the address from the attributes given (the first that holds one), else
 * from its own words; the name is the words without the address. A display name that is an address is no name.
 */
export const person =
  (...attributes: string[]) =>
  (element: Element): Correspondent | undefined => {
    const said = words(element) ?? '';
    const held = attributes.map((name) => attribute(element, name) ?? '');
    const address = [...held, said].map((text) => addressIn(text)).find(Boolean);
    const printed = attribute(element, 'name') ?? said;
    const name = nameIn(printed);
    if (!address && !name) return undefined;
    return { ...(name && { name }), ...(address && { address }) };
  };

/** "Jo Doe <jo@example.com>" and "Jo Doe (jo@example.com)" without the address; undefined when nothing is left or it is one. */
export function nameIn(text: string): string | undefined {
  const name = (tidy(text) ?? '')
    .replace(/[<(["']*[^\s<>()"]+@[^\s<>()"]+[>)\]"']*/g, ' ')
    .replace(/^["'\s,;:]+|["'\s,;:<>]+$/g, '')
    .replace(/\s+/g, ' ');
  return name === '' ? undefined : cut(name, 200);
}

/**
 * A date as printed: what an attribute says in words (the whole date, where the page shows "10:15") before the element's own words;
 * exact where an attribute holds a time with its zone.
 */
export const dateOf =
  (...attributes: string[]) =>
  (element: Element): MailDate | undefined => {
    const held = attributes.flatMap((name) => tidy(attribute(element, name) ?? '') ?? []);
    const exact = held.map(exactTime).find(Boolean);
    const printed = held.find((text) => !exactTime(text) && /\d/.test(text)) ?? words(element) ?? held[0];
    if (!printed || printed.length > 120) return undefined;
    return { printed, ...(exact && { at: exact }) };
  };

/** ISO 8601 with a zone, or milliseconds since 1970, as an ISO string in UTC. */
function exactTime(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const isIso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  if (!isIso && !/^\d{12,14}$/.test(text)) return undefined;
  const time = isIso ? Date.parse(text) : Number(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function tidy(text: string): string | undefined {
  const said = clean(text.slice(0, 4 * LONGEST));
  return said === '' ? undefined : cut(said, LONGEST);
}
