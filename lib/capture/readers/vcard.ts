import { clean, cut } from '../page/clean';
import { attribute } from '../page/dom';
import { declared } from '../page/marked-up';
import type { Page } from '../page/page';
import { hiddenQuote } from '../page/say';
import { addValue, type Item } from './item';

const LONGEST = 20_000;

/** What the lines of a card are called by schema.org. */
const names: { [line: string]: string } = {
  FN: 'name',
  TITLE: 'jobTitle',
  EMAIL: 'email',
  TEL: 'telephone',
  URL: 'url',
};

/** Business cards that are written into a link of the page itself (`data:text/vcard,…`, RFC 6350). A card at an address is never fetched. */
export function readVcards(page: Page): Item[] {
  const links = declared(page, 'a[href^="data:text/vcard," i], a[href^="data:text/vcard;charset" i]', 100);
  return links.flatMap((link) => {
    const address = cut(attribute(link, 'href') ?? '', LONGEST);
    const body = address.slice(address.indexOf(',') + 1);
    const item: Item = { types: ['Person'], props: new Map(), element: link, method: 'business card link' };
    // Lines are parted before they are decoded, so that each value is proven by the words of the address as it is written.
    for (const line of body.split(/(?:%0d|%0a|\r|\n)+/i)) addLine(item, line);
    return item.props.has('name') ? [item] : [];
  });
}

function addLine(item: Item, line: string): void {
  const plain = decoded(line);
  const colon = plain.indexOf(':');
  const prop = names[plain.slice(0, Math.max(colon, 0)).split(';')[0]?.toUpperCase() ?? ''];
  const text = clean(plain.slice(colon + 1).replace(/\\([,;\\])/g, '$1'));
  if (prop && text !== '') addValue(item, prop, { text, quote: hiddenQuote('attribute', line, item.element) });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is printed as it stands
  }
}
