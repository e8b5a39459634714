import type { KeepDecisions, PersonDecision } from '@/lib/intake/decisions';
import type { Difference } from '@/lib/intake/differences';
import type { Match } from '@/lib/intake/match';
import type { ReadingMatch } from '@/lib/intake/match-reading';
import type { FactField } from '@/lib/model/fact';
import type { CapturedFact, CapturedPerson, PageReading } from '@/lib/model/page-reading';
import type { CommitteeRole } from '@/lib/model/seat';

/** What the rep has decided so far; plain data, so that it survives the closing of the panel. */
export type Choices = {
  company: PickChoice;
  people: PersonChoice[];
};

export type PickChoice = {
  isTicked: boolean;
  as: 'join' | 'new';
  /** Values the rep typed: field → value. */
  typed: { [field: string]: string };
};

export type PersonChoice = PickChoice & { role: CommitteeRole | 'none' };

/**
 * The first proposal: everybody ticked but those who must not be contacted, the suggested roles accepted, known ones joined. On
 * the own company's page nothing is ticked.
 */
export function firstChoices(match: ReadingMatch): Choices {
  return {
    company: { isTicked: !match.isOurs, as: proposed(match.company), typed: {} },
    people: match.reading.people.map((person, index) => ({
      isTicked: !match.isOurs && blockOf(person.facts, match) === undefined,
      as: proposed(match.people[index]),
      typed: {},
      role: person.role?.role ?? 'none',
    })),
  };
}

const proposed = (match: Match | undefined) => (match?.decision === 'join' ? 'join' : 'new');

/** What joining brings, field by field, where the rep joins with something that is known. */
export const joins = (choice: PickChoice, match: Match | undefined): Difference[] | undefined =>
  choice.isTicked && choice.as === 'join' && match?.record ? match.differs : undefined;

/**
 * What was decided on one reading of a page, carried over to a new reading of it: people are known by their names (`names`, in
 * the order of the former reading). Who is new there is decided as at first.
 */
export function carriedOver(former: Choices, names: string[], reading: PageReading, first: Choices): Choices {
  const people = first.people.map((choice, index) => {
    const was = former.people[names.indexOf(capturedName(reading.people[index]))];
    if (!was) return choice;
    return { ...choice, isTicked: was.isTicked, typed: was.typed, role: was.role === 'none' ? choice.role : was.role };
  });
  const { isTicked, typed } = former.company;
  return { company: { ...first.company, isTicked, typed }, people };
}

/** What the page calls somebody. */
export const capturedName = (person: CapturedPerson | undefined): string =>
  person?.facts.find(({ field }) => field === 'name')?.value ?? '';

/** Why somebody must not be contacted, when one of their addresses is on the list. */
export function blockOf(facts: CapturedFact[], match: ReadingMatch): string | undefined {
  const values = facts.flatMap(({ field, value }) => (field === 'email' ? [value] : []));
  return values.map((value) => match.suppressed[value]).find((reason) => reason !== undefined);
}

/** The choices as `keepEdits` takes them. The own company is kept, where the rep wants it, without pursuing it. */
export function decisionsOf(choices: Choices, match: ReadingMatch): KeepDecisions {
  const people = choices.people.flatMap((choice, index): PersonDecision[] => {
    const person = match.reading.people[index];
    if (!choice.isTicked || !person) return [];
    const because = person.role?.role === choice.role ? person.role.because : undefined;
    const role = choice.role === 'none' ? {} : { role: { role: choice.role, why: because ?? '' } };
    return [{ index, ...decisionOf(choice, match.people[index]), ...role }];
  });
  const company = choices.company.isTicked ? decisionOf(choices.company, match.company) : ({ as: 'skip' } as const);
  return { company, people, prospect: match.isOurs ? 'none' : 'start' };
}

function decisionOf(choice: PickChoice, match: Match | undefined) {
  const joined = choice.as === 'join' && match?.record ? { recordId: match.record.id } : {};
  const as = choice.as === 'join' && match?.record ? ('join' as const) : ('new' as const);
  const typed: { [field in FactField]?: string } = choice.typed;
  return { as, ...joined, ...(Object.keys(typed).length > 0 && { typed }) };
}

/** The leading value of a field as the review shows it: what was typed, else the first that the page tells. */
export const leadValue = (facts: CapturedFact[], field: FactField, choice: PickChoice): string | undefined =>
  choice.typed[field] ?? facts.find((fact) => fact.field === field)?.value;
