import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { FactField } from '../../model/fact';
import type { CapturedFact } from '../../model/page-reading';
import { writtenAddress } from '../organisation/written-address';
import { textContent } from '../page/dom';
import { fact } from '../page/say';
import { pageEmail } from './emails';
import type { Entity, Said } from './found';
import { type Item, isItem } from './item';

/** Longer words prove nothing to a reader. */
const LONGEST_PROOF = 600;

/** What these types have a name for is no organisation. */
const others =
  /^(?:Person|WebSite|WebPage|AboutPage|ContactPage|CollectionPage|ProfilePage|ItemPage|FAQPage|SearchAction|ReadAction|EntryPoint|BreadcrumbList|ListItem|ItemList|ImageObject|VideoObject|Article|NewsArticle|BlogPosting|TechArticle|Review|Rating|AggregateRating|Product|Offer|Service|Event|PostalAddress|ContactPoint|GeoCoordinates|OpeningHoursSpecification|Question|Answer|Comment|CreativeWork|Blog|SiteNavigationElement|WPHeader|WPFooter|WPSideBar|Place|Country|City|JobPosting|Course|Book|Recipe|SoftwareApplication|ReviewNewsArticle|Report|Dataset|Quotation)$/;
const organisationLike =
  /Organization|Organisation|Corporation|Business|Store|Restaurant|Hotel|Company|Club|School|University|Agency|Service$|Attorney|Dentist|Physician|Clinic|Hospital|NGO|Museum|Library/;
/** Persons below these properties wrote or reviewed something: no contacts. */
const notContacts = new Set([
  'author',
  'creator',
  'review',
  'reviews',
  'contributor',
  'editor',
  'alumni',
  'actor',
  'director',
  'mentions',
  'about',
  'worksFor',
  'colleague',
  'knows',
  'customer',
  'accountablePerson',
]);

/** The people and organisations that structured data tells of, with their facts. */
export function entitiesOf(items: Item[], country: CountryCode | undefined): Entity[] {
  const entities: Entity[] = [];
  const open = items.map((item) => ({ item, isContact: true }));
  for (let i = 0; i < open.length && i < 3000; i += 1) {
    const next = open[i];
    if (!next) break;
    const entity = next.isContact ? toEntity(next.item, country) : undefined;
    if (entity) entities.push(entity);
    for (const [prop, values] of next.item.props) {
      const isContact = next.isContact && !notContacts.has(prop);
      for (const value of values) if (isItem(value)) open.push({ item: value, isContact });
    }
  }
  return entities;
}

function toEntity(item: Item, country: CountryCode | undefined): Entity | undefined {
  const isPerson = item.types.includes('Person');
  const isOrganisation = !isPerson && item.types.some((type) => organisationLike.test(type) && !others.test(type));
  if (!isPerson && !isOrganisation) return undefined;
  const facts = isPerson ? personFacts(item) : organisationFacts(item);
  const contact = contactFacts(item, country);
  const all = [...facts, ...contact];
  if (!all.some((one) => one.field === 'name' || one.field === 'legalName')) return undefined;
  return { kind: isPerson ? 'person' : 'organisation', facts: all, element: item.element };
}

function personFacts(item: Item): CapturedFact[] {
  const full = texts(item, 'name');
  const parts = full.length > 0 ? [] : joined(item, ['givenName', 'additionalName', 'familyName'], ' ');
  return [
    ...say(item, 'name', [...full, ...parts].slice(0, 1)),
    ...say(item, 'title', texts(item, 'jobTitle').slice(0, 2)),
  ];
}

function organisationFacts(item: Item): CapturedFact[] {
  const ofAddress = (item.props.get('address') ?? []).filter(isItem);
  return [
    ...say(item, 'name', texts(item, 'name').slice(0, 1)),
    ...say(item, 'legalName', texts(item, 'legalName').slice(0, 1)),
    ...say(item, 'description', texts(item, 'description').slice(0, 1)),
    ...say(item, 'vat', [...texts(item, 'vatID'), ...texts(item, 'taxID')].slice(0, 1)),
    ...say(item, 'employees', headcount(item).slice(0, 1)),
    ...say(item, 'industry', industry(item)),
    ...say(
      item,
      'country',
      ofAddress
        .flatMap((one) => texts(one, 'addressCountry'))
        .slice(0, 1)
        .map(spelledOut),
    ),
    ...say(
      item,
      'website',
      texts(item, 'url')
        .filter((said) => /^https?:/.test(said.text))
        .slice(0, 1),
    ),
    ...say(
      item,
      'logo',
      texts(item, 'logo')
        .filter((said) => /^https?:/.test(said.text))
        .slice(0, 1),
    ),
    ...say(item, 'address', addresses(item)),
  ];
}

/** "DE" → "Germany", as a page prints it; the code stays the proof. */
function spelledOut(said: Said): Said {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const name = /^[A-Z]{2}$/.test(said.text) ? names.of(said.text) : undefined;
  return name ? { ...said, text: name } : said;
}

/** "212", or "50–200" where only the bounds are told. */
function headcount(item: Item): Said[] {
  const exact = texts(item, 'numberOfEmployees');
  const ranges = (item.props.get('numberOfEmployees') ?? []).filter(isItem);
  return [...exact, ...ranges.flatMap((range) => joined(range, ['minValue', 'maxValue'], '–'))];
}

/** What it says that it works in; `knowsAbout` is often a long list of key words, of which the first few tell enough. */
function industry(item: Item): Said[] {
  const stated = texts(item, 'industry').slice(0, 1);
  const known = texts(item, 'knowsAbout')
    .filter(({ text }) => text.length < 80 && !/^https?:/.test(text))
    .slice(0, 5);
  const first = known[0];
  if (stated.length > 0 || !first) return stated;
  const text = known.map((one) => one.text).join(', ');
  return [{ text, quote: { ...first.quote, exact: known.length > 1 ? first.quote.exact : text } }];
}

function contactFacts(item: Item, country: CountryCode | undefined): CapturedFact[] {
  const points = (item.props.get('contactPoint') ?? []).filter(isItem);
  const holders = [item, ...points];
  const emails = holders
    .flatMap((one) => texts(one, 'email'))
    .flatMap((said) => {
      const email = pageEmail(said.text.replace(/^mailto:/i, ''));
      return email ? [{ ...said, text: email }] : [];
    });
  const numbers = (prop: string) =>
    holders
      .flatMap((one) => texts(one, prop))
      .flatMap((said) => {
        const number = parsePhoneNumberFromString(said.text.replace(/^tel:/i, ''), {
          defaultCountry: country,
          extract: false,
        });
        return number?.isPossible() ? [{ ...said, text: number.number }] : [];
      });
  const profiles = texts(item, 'sameAs').filter(
    (said) => /^https?:/.test(said.text) && !/wikipedia|wikidata/.test(said.text),
  );
  return [
    ...say(item, 'email', emails),
    ...say(item, 'phone', numbers('telephone')),
    ...say(item, 'fax', numbers('faxNumber')),
    ...say(item, 'social', profiles),
  ];
}

function addresses(item: Item): Said[] {
  return (item.props.get('address') ?? []).slice(0, 3).flatMap((value) => {
    if (!isItem(value)) return value.text.length > 8 ? [value] : [];
    const part = (prop: string) => texts(value, prop)[0]?.text;
    const written = writtenAddress({
      street: part('streetAddress'),
      code: part('postalCode'),
      town: part('addressLocality'),
      region: part('addressRegion'),
      country: part('addressCountry'),
    });
    return asOne(
      value,
      ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'],
      () => written,
    );
  });
}

/** Several values in a row. */
const joined = (item: Item, props: string[], glue: string): Said[] => asOne(item, props, (parts) => parts.join(glue));

/** Several values as one, proven by the words of all. */
function asOne(item: Item, props: string[], write: (parts: string[]) => string): Said[] {
  const parts = props.flatMap((prop) => texts(item, prop).slice(0, 1));
  const first = parts[0];
  if (!first || parts.length < 2) return parts;
  const text = write(parts.map((part) => part.text));
  return [{ text, quote: { ...first.quote, exact: around(item.element, parts) ?? first.quote.exact } }];
}

/** The words of the data from the first of the parts to the last, as they stand there; undefined where they are far apart. */
function around(element: Element, parts: Said[]): string | undefined {
  const [first] = parts;
  if (!first || first.quote.where === 'text') return undefined;
  const data = textContent(element) ?? '';
  const starts = parts.map(({ text }) => data.indexOf(text));
  const start = Math.min(...starts);
  const end = Math.max(...starts.map((at, index) => at + (parts[index]?.text.length ?? 0)));
  return start === -1 || end - start > LONGEST_PROOF ? undefined : data.slice(start, end);
}

/** The texts of a property; of an item inside, its name, value or address. */
function texts(item: Item, prop: string): Said[] {
  return (item.props.get(prop) ?? []).flatMap((value) => {
    if (!isItem(value)) return [value];
    const inner = ['name', 'value', 'url', '@id'].flatMap((name) => value.props.get(name) ?? []);
    return inner.flatMap((one) => (isItem(one) ? [] : [one])).slice(0, 1);
  });
}

function say(item: Item, field: FactField, all: Said[]): CapturedFact[] {
  return all.flatMap((one) => fact(field, one.text, one.quote, { method: item.method, confidence: 'high' }) ?? []);
}
