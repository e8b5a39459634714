import { clean, cut } from '../page/clean';
import { all, attribute, has, localName, parentElement, textContent } from '../page/dom';
import { declared } from '../page/marked-up';
import type { Page } from '../page/page';
import { hiddenQuote, textQuote } from '../page/say';
import type { Said } from './found';
import { addValue, type Item, shortType } from './item';

/** A way of marking up items in attributes of the visible page. */
interface Markup {
  method: string;
  /** Elements that hold an item. */
  scope: string;
  /** Elements that hold a value. */
  prop: string;
  types: (scope: Element) => string[];
  props: (element: Element) => string[];
}

const words = (text: string | undefined) => (text ?? '').split(/\s+/).filter(Boolean).slice(0, 20);

const classNames: { [name: string]: string } = {
  'p-name': 'name',
  fn: 'name',
  'p-job-title': 'jobTitle',
  title: 'jobTitle',
  'p-role': 'jobTitle',
  role: 'jobTitle',
  'u-email': 'email',
  email: 'email',
  'p-tel': 'telephone',
  tel: 'telephone',
  'p-org': 'worksFor',
  org: 'worksFor',
  'u-url': 'url',
  'p-adr': 'address',
  adr: 'address',
  'street-address': 'streetAddress',
  'p-street-address': 'streetAddress',
  locality: 'addressLocality',
  'p-locality': 'addressLocality',
  'postal-code': 'postalCode',
  'p-postal-code': 'postalCode',
  'country-name': 'addressCountry',
  'p-country-name': 'addressCountry',
};

/** Microdata, RDFa and h-card, the three ways in which visible elements say what they are. */
const markups: readonly Markup[] = [
  {
    method: 'microdata',
    scope: '[itemscope]',
    prop: '[itemprop]',
    types: (scope) => words(attribute(scope, 'itemtype')).map(shortType),
    props: (element) => words(attribute(element, 'itemprop')).map(shortType),
  },
  {
    method: 'RDFa',
    scope: '[typeof]',
    prop: '[property]',
    types: (scope) => words(attribute(scope, 'typeof')).map(shortType),
    props: (element) => words(attribute(element, 'property')).map(shortType),
  },
  {
    // An h-card is a person's or an organisation's; with the organisation's name as its own name it is the latter.
    method: 'h-card',
    scope: '.h-card, .vcard',
    prop: Object.keys(classNames)
      .map((name) => `.vcard .${name}, .h-card .${name}`)
      .join(', '),
    types: (scope) => (words(attribute(scope, 'class')).includes('org') ? ['Organization'] : ['Person']),
    props: (element) =>
      words(attribute(element, 'class')).flatMap((name) =>
        Object.hasOwn(classNames, name) ? (classNames[name] ?? []) : [],
      ),
  },
];

const MOST_LEVELS = 60;

/** For each way of marking up: every item of the page, top-level ones only; items inside are values of the one that holds them. */
export const markedUpReaders = markups.map((markup) => (page: Page) => itemsOf(page, markup));

function itemsOf(page: Page, markup: Markup): Item[] {
  const items = new Map<Element, Item>();
  for (const element of declared(page, markup.scope)) {
    items.set(element, { types: markup.types(element), props: new Map(), element, method: markup.method });
  }
  if (items.size === 0) return [];
  const inner = new Set<Item>();
  for (const element of all(page.document, markup.prop, 5000)) {
    const holder = holderOf(element, items);
    const own = items.get(element);
    if (!holder) continue;
    for (const prop of markup.props(element)) {
      const value = own ?? said(page, element);
      if (value) addValue(holder, prop, value);
      if (own) inner.add(own);
    }
  }
  return [...items.values()].filter((item) => !inner.has(item));
}

function holderOf(element: Element, items: Map<Element, Item>): Item | undefined {
  let at = parentElement(element);
  for (let i = 0; at && i < MOST_LEVELS; i += 1) {
    const item = items.get(at);
    if (item) return item;
    at = parentElement(at);
  }
  return undefined;
}

/** The value of an element: what its attribute says where HTML defines one, otherwise its words. */
function said(page: Page, element: Element): Said | undefined {
  const hidden = hiddenValue(element);
  if (hidden) return { text: hidden, quote: hiddenQuote('attribute', hidden, element) };
  const text = clean(cut(textContent(element) ?? '', 4000));
  const span = page.spans.get(element);
  const line = span && page.lines[span.first];
  if (!line || text === '') return undefined;
  const start = page.text.indexOf(text, line.start);
  const isThere = start !== -1 && start <= line.start + line.text.length;
  const last = page.lines[span.end - 1] ?? line;
  const quote = isThere
    ? textQuote(page, start, start + text.length, element)
    : textQuote(page, line.start, last.start + last.text.length, element);
  return { text, quote };
}

function hiddenValue(element: Element): string | undefined {
  const tag = localName(element);
  if (has(element, 'content')) return clean(cut(attribute(element, 'content') ?? '', 4000)) || undefined;
  if (/^(?:a|area|link)$/.test(tag)) return clean(cut(attribute(element, 'href') ?? '', 2000)) || undefined;
  if (/^(?:img|audio|video|iframe|source)$/.test(tag))
    return clean(cut(attribute(element, 'src') ?? '', 2000)) || undefined;
  return undefined;
}
