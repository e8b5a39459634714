import { readPage } from '@/lib/capture/run';
import type { CapturedFact, PageReading } from '@/lib/model/page-reading';

/** Reads invented HTML as the page at `url`. */
export function readHtml(html: string, url = 'https://northwind.example/'): Promise<PageReading> {
  return readPage(new DOMParser().parseFromString(html, 'text/html'), url);
}

/** "Mara Lind | Buyer | mara@acme.example" for each person: what was read, short enough to compare. */
export const peopleOf = (reading: PageReading): string[] =>
  reading.people.map(({ facts }) => facts.map((fact) => fact.value).join(' | '));

export const organisationFact = (reading: PageReading, field: CapturedFact['field']): string[] =>
  (reading.organisation?.facts ?? []).flatMap((fact) => (fact.field === field ? [fact.value] : []));

/** Every fact of a reading. */
export const allFacts = (reading: PageReading): CapturedFact[] => [
  ...(reading.organisation?.facts ?? []),
  ...reading.people.flatMap((person) => person.facts),
];
