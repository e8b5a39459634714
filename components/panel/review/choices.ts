import type { Decision, KeepDecisions, PersonDecision } from '@/lib/intake/decisions';
import type { Difference } from '@/lib/intake/differences';
import type { Match } from '@/lib/intake/match';
import type { ReadingMatch } from '@/lib/intake/match-reading';
import { type FactField, factSpec, isFactField } from '@/lib/model/fact';
import type { CapturedFact, CapturedPerson, PageReading } from '@/lib/model/page-reading';
import type { CommitteeRole } from '@/lib/model/seat';
import { blockOf as markOf } from '@/lib/process/file-index';

/** What the rep has decided so far; plain data, so that it survives the closing of the panel. */
export type Choices = {
  company: PickChoice;
  people: PersonChoice[];
};

export type PickChoice = {
  isTicked: boolean;
  as: 'join' | 'new';
  /** Values the rep typed: field → value; of a field with several values each by what the page says (`typedKey`). */
  typed: { [field: string]: string };
};

export type PersonChoice = PickChoice & {
  role: CommitteeRole | 'none';
  /** The rep chose the role or accepted it; else it is only what the title suggests. */
  isRoleAccepted?: true;
};

/**
 * The first proposal: everybody ticked but those who must not be contacted and those who were left out before, the suggested
 * roles accepted, known ones joined with the role they have. On the own company's page nothing is ticked.
 */
export function firstChoices(match: ReadingMatch): Choices {
  return {
    company: { isTicked: !match.isOurs, as: proposed(match.company), typed: {} },
    people: match.reading.people.map((person, index) => ({
      isTicked:
        !match.isOurs && blockOf(person.facts, match, match.people[index]) === undefined && !wasLeftOut(person, match),
      as: proposed(match.people[index]),
      typed: {},
      role: match.people[index]?.role ?? person.role?.role ?? 'none',
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
    const { isTicked, typed, role, isRoleAccepted } = was;
    if (role === 'none') return { ...choice, isTicked, typed };
    return { ...choice, isTicked, typed, role, ...(isRoleAccepted && { isRoleAccepted }) };
  });
  const { isTicked, typed } = former.company;
  return { company: { ...first.company, isTicked, typed }, people };
}

/** What the page calls somebody. */
export const capturedName = (person: CapturedPerson | undefined): string =>
  person?.facts.find(({ field }) => field === 'name')?.value ?? '';

/** The rep left them out when this page was kept before in this session. */
export const wasLeftOut = (person: CapturedPerson, match: ReadingMatch): boolean =>
  match.leftOut?.includes(capturedName(person)) === true;

/** Why somebody must not be contacted: they are known and marked, or one of their addresses is on the list. */
export function blockOf(facts: CapturedFact[], match: ReadingMatch, known: Match | undefined): string | undefined {
  const mark = known?.decision === 'join' && known.record ? markOf(known.record) : undefined;
  if (mark) return mark.reason;
  const values = facts.flatMap(({ field, value }) => (field === 'email' ? [value] : []));
  return values.map((value) => match.suppressed[value]).find((reason) => reason !== undefined);
}

/** The choices as `keepEdits` takes them. The own company is kept, where the rep wants it, without pursuing it. */
export function decisionsOf(choices: Choices, match: ReadingMatch): KeepDecisions {
  const people = choices.people.flatMap((choice, index): PersonDecision[] => {
    const person = match.reading.people[index];
    if (!choice.isTicked || !person) return [];
    return [{ index, ...decisionOf(choice, match.people[index]), ...roleOf(choice, person) }];
  });
  const company = choices.company.isTicked ? decisionOf(choices.company, match.company) : ({ as: 'skip' } as const);
  return { company, people, prospect: match.isOurs ? 'none' : 'start' };
}

function roleOf(choice: PersonChoice, person: CapturedPerson): Pick<PersonDecision, 'role'> {
  if (choice.role === 'none') return {};
  const why = person.role?.role === choice.role ? person.role.because : '';
  return { role: { role: choice.role, why, ...(isOnlySuggested(choice, person) && { isSuggested: true }) } };
}

/** The review asks to accept the role: of somebody who is known, the role is settled among the people of the prospect. */
export const asksForRole = (choice: PersonChoice, person: CapturedPerson): boolean =>
  choice.isTicked && choice.as === 'new' && isOnlySuggested(choice, person);

/** The role stands as the title suggests it, and the rep has not accepted it. */
const isOnlySuggested = (choice: PersonChoice, { role }: CapturedPerson): boolean =>
  role !== undefined && role.role === choice.role && !choice.isRoleAccepted;

function decisionOf(choice: PickChoice, match: Match | undefined) {
  const joined = choice.as === 'join' && match?.record ? { recordId: match.record.id } : {};
  const as = choice.as === 'join' && match?.record ? ('join' as const) : ('new' as const);
  return { as, ...joined, ...typedIn(choice) };
}

/** Under what a typed value lies: its field, or, where a field has several values, the one it stands for. */
export const typedKey = ({ field, value }: CapturedFact): string =>
  factSpec(field).many ? `${field} ${value}` : field;

/** What was typed, as `keepEdits` takes it: what leads a field, and what replaces one of its values. */
function typedIn({ typed: all }: PickChoice): Pick<Decision, 'typed' | 'replaced'> {
  const typed: { [field in FactField]?: string } = {};
  const replaced: NonNullable<Decision['replaced']> = [];
  for (const [key, by] of Object.entries(all)) {
    const [field = '', ...value] = key.split(' ');
    if (!isFactField(field)) continue;
    if (value.length > 0) replaced.push({ field, value: value.join(' '), by });
    else typed[field] = by;
  }
  return { ...(Object.keys(typed).length > 0 && { typed }), ...(replaced.length > 0 && { replaced }) };
}

/** The leading value of a field as the review shows it: what was typed, else the first that the page tells. */
export function leadValue(facts: CapturedFact[], field: FactField, choice: PickChoice): string | undefined {
  const lead = facts.find((fact) => fact.field === field);
  return choice.typed[field] ?? (lead && (choice.typed[typedKey(lead)] ?? lead.value));
}
