import { clean, cut } from '../page/clean';
import { attribute, textContent } from '../page/dom';
import { declared } from '../page/marked-up';
import type { Page } from '../page/page';
import { hiddenQuote } from '../page/say';
import { addValue, type Item, shortType } from './item';

const LONGEST = 500_000;
const MOST_ITEMS = 2000;

/** Every object of the page's JSON-LD blocks, graphs opened; a block that is no JSON even after mending is left out. */
export function readJsonLd(page: Page): Item[] {
  const items: Item[] = [];
  for (const script of declared(page, 'script[type*="ld+json" i]', 50)) {
    if (attribute(script, 'src')) continue;
    collect(parsed(cut(textContent(script) ?? '', LONGEST)), script, items);
  }
  return items;
}

function parsed(text: string): unknown {
  const plain = text.replace(
    /^\s{0,200}(?:<!--|\/\/\s{0,20}<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s{0,20}\]\]>|\]\]>)\s{0,200}$/g,
    '',
  );
  for (const attempt of [plain, mended(plain)]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** What sites get wrong most: raw line breaks in strings, commas before a closing bracket, a semicolon at the end. */
function mended(text: string): string {
  const raw = /\p{Cc}+/gu;
  return text
    .replace(raw, ' ')
    .replace(/,(\s{0,200}[}\]])/g, '$1')
    .replace(/;\s{0,200}$/, '');
}

/** Opens lists, graphs and objects one after the other; what lies deeper than a property becomes an item of its own. */
function collect(root: unknown, element: Element, items: Item[]): void {
  const open: unknown[] = [root];
  const nested: { of: Item; prop: string; value: object }[] = [];
  while ((open.length > 0 || nested.length > 0) && items.length < MOST_ITEMS) {
    const inside = nested.pop();
    const value = inside ? inside.value : open.shift();
    if (Array.isArray(value)) {
      open.push(...value.slice(0, MOST_ITEMS));
    } else if (isRecord(value)) {
      const item = toItem(value, element, nested);
      if (inside) addValue(inside.of, inside.prop, item);
      else items.push(item);
      if (Array.isArray(value['@graph'])) open.push(...value['@graph'].slice(0, MOST_ITEMS));
    }
  }
}

function toItem(
  value: { [key: string]: unknown },
  element: Element,
  nested: { of: Item; prop: string; value: object }[],
): Item {
  const types = [value['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map(shortType);
  const item: Item = { types, props: new Map(), element, method: 'JSON-LD' };
  for (const [prop, held] of Object.entries(value).slice(0, 200)) {
    if (prop.startsWith('@') && prop !== '@id') continue;
    for (const one of [held].flat().slice(0, 200)) {
      if (typeof one === 'string' || typeof one === 'number') addText(item, prop, String(one), element);
      else if (isRecord(one) && nested.length < MOST_ITEMS) nested.push({ of: item, prop, value: one });
    }
  }
  return item;
}

function addText(item: Item, prop: string, text: string, element: Element): void {
  const said = clean(cut(text, 4000));
  if (said !== '') addValue(item, prop, { text: said, quote: hiddenQuote('metadata', said, element) });
}

const isRecord = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
