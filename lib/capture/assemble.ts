import type { CapturedFact, CapturedPerson, PageReading } from '../model/page-reading';
import { organisationName } from './organisation/name';
import type { Page } from './page/page';
import { fact, textQuote } from './page/say';
import { findPeople, type PersonSpot } from './people/find';
import { ownerOf } from './people/owner';
import { suggestRole } from './people/roles';
import { inferCountry } from './readers/country';
import { readEmails } from './readers/emails';
import type { Found } from './readers/found';
import { readPhones } from './readers/phones';
import { readSocials } from './readers/socials';

const MOST_PEOPLE = 500;

/** Puts together what the readers found on a page: organisation and people, each value once. */
export function* assemble(page: Page): Generator<void, PageReading> {
  const spots = (yield* findPeople(page)).slice(0, MOST_PEOPLE);
  const found = [...readEmails(page), ...readPhones(page, inferCountry(page)), ...readSocials(page)];
  yield;
  const people = spots.map((spot): CapturedFact[] => spokenFacts(page, spot));
  const organisation: CapturedFact[] = [];
  for (const one of found) share(one, spots, people, organisation);
  const name = organisationName(page, []);
  const all = once([...(name ? [name] : []), ...organisation]);
  return {
    url: page.url.href,
    title: page.title,
    language: page.language,
    organisation: all.length > 0 ? { facts: all.slice(0, 200) } : undefined,
    people: people.map(toPerson),
    partial: page.partial,
  };
}

function spokenFacts(page: Page, { candidate, title }: PersonSpot): CapturedFact[] {
  const { line, start, end } = candidate;
  const name = fact(
    'name',
    candidate.name.printed,
    textQuote(page, line.start + start, line.start + end, line.element),
    {
      method: 'team card',
      confidence: 'high',
    },
  );
  const words = title && page.text.slice(title.start, title.end).replace(/^[\s,:|–—-]+|[\s,:|–—-]+$/g, '');
  const said =
    title &&
    words &&
    fact('title', words, textQuote(page, title.start, title.end, title.line.element), {
      method: 'next to the name',
      confidence: title.strength === 2 ? 'high' : 'medium',
    });
  return [name, said || undefined].filter((one) => one !== undefined);
}

function share(found: Found, spots: PersonSpot[], people: CapturedFact[][], organisation: CapturedFact[]): void {
  const owner = ownerOf(found, spots);
  const facts = owner === undefined ? organisation : people[owner];
  facts?.push(found.fact);
}

function toPerson(facts: CapturedFact[]): CapturedPerson {
  const title = facts.find((one) => one.field === 'title')?.value;
  return { facts: once(facts).slice(0, 60), role: title ? suggestRole(title) : undefined };
}

/** Each value of a field once: the first one said stays. */
export function once(facts: CapturedFact[]): CapturedFact[] {
  const seen = new Set<string>();
  return facts.filter(({ field, value }) => {
    const key = `${field} ${value.toLowerCase()}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
