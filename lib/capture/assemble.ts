import type { PageRule } from '../model/capture-rule';
import type { CapturedFact, CapturedPerson, PageReading } from '../model/page-reading';
import { readAddresses } from './organisation/address';
import { distinctAddresses } from './organisation/distinct-addresses';
import { readHeadcount } from './organisation/headcount';
import { readImprint } from './organisation/imprint';
import { organisationName } from './organisation/name';
import { fold } from './page/clean';
import type { Page } from './page/page';
import { fact, textQuote } from './page/say';
import { breathe, gather, type Sliced } from './page/slices';
import { findPeople, type PersonSpot } from './people/find';
import { isMailboxOf } from './people/local-part';
import { toName } from './people/names';
import { isMailboxOfPost, ownerOf } from './people/owner';
import { postOf } from './people/post';
import { inferCountry } from './readers/country';
import { readEmails } from './readers/emails';
import type { Entity, Found } from './readers/found';
import type { Item } from './readers/item';
import { readJsonLd } from './readers/json-ld';
import { markedUpReaders } from './readers/marked-up';
import { readMeta } from './readers/meta';
import { readPhones } from './readers/phones';
import { entitiesOf } from './readers/schema-org';
import { readSocials } from './readers/socials';
import { readVcards } from './readers/vcard';
import { findRuled, ruledCandidates, ruledFactsOf, ruledOrganisation } from './rules/apply';

const MOST_PEOPLE = 500;

/** Puts together what the readers found on a page: organisation and people, each value once; the visible page leads. */
export function* assemble(page: Page, rules: readonly PageRule[] = []): Sliced<PageReading> {
  const ruled = findRuled(page, rules);
  const country = yield* inferCountry(page);
  const entities = entitiesOf(yield* structured(page), country);
  const spots = (yield* findPeople(page, ruledCandidates(page, ruled), toldNames(entities))).slice(0, MOST_PEOPLE);
  const found = [...(yield* readEmails(page)), ...(yield* readPhones(page, country)), ...(yield* readSocials(page))];
  const people = spots.map((spot): CapturedFact[] =>
    pointedAtFirst(ruledFactsOf(page, ruled, spot), spokenFacts(page, spot)),
  );
  const shared: CapturedFact[] = [];
  yield* gather(page, withoutFaxes(found), (one) => share(one, spots, people, shared));
  takeBack(people, shared);
  takeFurtherMailboxes(people, spots, shared);
  addPeople(people, entities);
  return {
    url: page.url.href,
    title: page.title,
    language: page.language,
    organisation: yield* organisationOf(page, shared, entities, ruledOrganisation(page, ruled)),
    people: people.slice(0, MOST_PEOPLE).map(toPerson),
    partial: page.partial,
    ...(rules.length > 0 && { rules: ruled.rules }),
  };
}

function* structured(page: Page): Sliced<Item[]> {
  const items: Item[] = [];
  for (const read of [readJsonLd, ...markedUpReaders, readVcards]) {
    yield* breathe(page);
    items.push(...read(page));
  }
  return items;
}

function* organisationOf(
  page: Page,
  shared: CapturedFact[],
  entities: Entity[],
  pointedAt: CapturedFact[],
): Sliced<PageReading['organisation']> {
  const told = entities
    .filter((entity) => entity.kind === 'organisation')
    .slice(0, 3)
    .flatMap((entity) => entity.facts);
  const imprint = yield* readImprint(page);
  const names = yield* organisationName(
    page,
    [...told, ...imprint].filter(({ field }) => field === 'name' || field === 'legalName'),
  );
  const rest = told.filter(({ field }) => field !== 'name');
  const all = once([
    ...names,
    ...imprint,
    ...shared,
    ...(yield* readAddresses(page)),
    ...rest,
    ...(yield* readHeadcount(page)),
    ...readMeta(page),
  ]);
  const said = distinctAddresses(pointedAtFirst(pointedAt, all));
  return said.length > 0 ? { facts: said.slice(0, 200) } : undefined;
}

/** A field that the rep's rule reads is read by it alone, where a page gives one value. */
function pointedAtFirst(pointedAt: CapturedFact[], read: CapturedFact[]): CapturedFact[] {
  const single = new Set(pointedAt.map(({ field }) => field).filter((field) => !several.has(field)));
  return [...pointedAt, ...read.filter(({ field }) => !single.has(field))];
}

const several = new Set<CapturedFact['field']>(['email', 'phone', 'fax', 'social']);

/** People of structured data: what is new of somebody the page shows, and those whom only the data names. */
function addPeople(people: CapturedFact[][], entities: Entity[]): void {
  const byName = new Map(people.map((facts) => [nameKey(facts), facts]));
  for (const { kind, facts } of entities) {
    if (kind !== 'person') continue;
    const key = nameKey(facts);
    const there = byName.get(key);
    if (there) there.push(...facts.filter(({ field }) => field !== 'name'));
    else if (toName(facts.find(({ field }) => field === 'name')?.value ?? '')) {
      byName.set(key, facts);
      people.push(facts);
    }
  }
}

const toldNames = (entities: Entity[]): Set<string> =>
  new Set(entities.flatMap(({ kind, facts }) => (kind === 'person' ? [nameKey(facts)] : [])));

function nameKey(facts: CapturedFact[]): string {
  const printed = facts.find(({ field }) => field === 'name')?.value ?? '';
  return fold(toName(printed)?.bare ?? printed);
}

function spokenFacts(page: Page, { candidate, title }: PersonSpot): CapturedFact[] {
  const { line, start, end } = candidate;
  const name = fact(
    'name',
    candidate.name.printed,
    textQuote(page, line.start + start, line.start + end, line.element),
    {
      method: wayOf(candidate),
      confidence: 'high',
    },
  );
  return [name, title?.said].filter((one) => one !== undefined);
}

/** How a name was found, in words a rep understands. */
function wayOf({ labelled, line, title }: PersonSpot['candidate']): string {
  if (labelled) return 'after a label';
  if (line.cell) return 'table';
  return title ? 'line with name and title' : 'team card';
}

/** A number that is called a fax in one place is no phone in another where nothing is said of it. */
function withoutFaxes(found: Found[]): Found[] {
  const faxes = new Set(found.flatMap(({ fact: said }) => (said.field === 'fax' ? [said.value] : [])));
  return found.filter(
    ({ fact: said }) => said.field !== 'phone' || said.confidence === 'high' || !faxes.has(said.value),
  );
}

function share(found: Found, spots: PersonSpot[], people: CapturedFact[][], organisation: CapturedFact[]): [] {
  const owner = ownerOf(found, spots);
  const facts = owner === undefined ? organisation : people[owner];
  facts?.push(found.fact);
  return [];
}

/** A number in the cards of several people is the switchboard, the organisation's, of whoever has a number of their own besides. */
function takeBack(people: CapturedFact[][], shared: CapturedFact[]): void {
  const holders = new Map<string, number>();
  const key = ({ field, value }: CapturedFact) => `${field} ${value}`;
  const isNumber = ({ field }: CapturedFact) => field === 'phone';
  for (const facts of people)
    for (const one of new Set(facts.filter(isNumber).map(key))) holders.set(one, (holders.get(one) ?? 0) + 1);
  const isShared = (one: CapturedFact) => (holders.get(key(one)) ?? 0) > 1;
  for (const facts of people) {
    const numbers = facts.filter(isNumber);
    if (numbers.some((one) => !isShared(one))) move(facts, shared, (one) => isNumber(one) && isShared(one));
  }
}

/** Beside somebody's own mailbox another one that is not called after them is the office's. */
function takeFurtherMailboxes(people: CapturedFact[][], spots: PersonSpot[], shared: CapturedFact[]): void {
  for (const [index, spot] of spots.entries()) {
    const isOwn = (said: CapturedFact) =>
      isMailboxOf(said.value.split('@')[0] ?? '', spot.candidate.name) || isMailboxOfPost(said, spot);
    const facts = people[index] ?? [];
    const isMail = ({ field }: CapturedFact) => field === 'email';
    if (facts.some((one) => isMail(one) && isOwn(one))) move(facts, shared, (one) => isMail(one) && !isOwn(one));
  }
}

function move(from: CapturedFact[], to: CapturedFact[], which: (fact: CapturedFact) => boolean): void {
  to.push(...from.filter(which));
  from.splice(0, from.length, ...from.filter((one) => !which(one)));
}

function toPerson(facts: CapturedFact[]): CapturedPerson {
  const title = facts.find((one) => one.field === 'title')?.value;
  const nameFirst = facts.toSorted((a, b) => Number(b.field === 'name') - Number(a.field === 'name'));
  return { facts: once(nameFirst).slice(0, 60), ...(title !== undefined && postOf(title)) };
}

/** Each value of a field once: the first one said stays. */
function once(facts: CapturedFact[]): CapturedFact[] {
  const seen = new Set<string>();
  return facts.filter(({ field, value }) => {
    const key = `${field} ${value.toLowerCase()}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
