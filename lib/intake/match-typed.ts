import { comparePeople } from '@/lib/identity/names';
import { suffixes } from '@/lib/identity/public-suffix';
import { type FactField, factSpec } from '@/lib/model/fact';
import type { CapturedFact } from '@/lib/model/page-reading';
import { type StoredRecord, text, texts } from '@/lib/model/record';
import { find } from '@/lib/store/find';
import { childrenOf } from '@/lib/store/records';
import { isHeld } from './differences';
import { type Match, matchCompany, nameOf } from './match';
import { matchPerson } from './match-person';
import { companyCandidates, elsewhere } from './match-reading';

/** Values as they are typed into a form; '' is nothing. */
export type TypedFacts = { [field in FactField]?: string };

/** Who is about to be added by hand. */
export interface Typed {
  company?: TypedFacts;
  person?: TypedFacts;
  /** The known company that the person would belong to. */
  companyId?: string;
}

/** Those of them who are, or could be, known already, each with the reason. */
export interface Met {
  company?: Known;
  person?: Known;
}
export type Known = Match & { record: StoredRecord };

/** Looks up whether what the rep types is known, by the rules of a capture: domain, mail, phone, profile, name within the company. */
export async function matchTyped({ company, person, companyId }: Typed): Promise<Met> {
  await suffixes();
  const met = company && known(await companyMatch(factsOf(company)));
  const homeId = met?.record.id ?? companyId;
  const one = person && known(await personMatch(factsOf(person), homeId, company === undefined));
  return { ...(met && { company: met }), ...(one && { person: one }) };
}

/** What a known record gets of what was typed: further addresses and numbers, and what nothing is known of. */
export const typedNews = (record: StoredRecord, typed: TypedFacts): TypedFacts =>
  Object.fromEntries(
    factsOf(typed).flatMap(({ field, value }) => {
      const isWanted = factSpec(field).many ? !isHeld(record, field, value) : text(record, field) === undefined;
      return isWanted ? [[field, value]] : [];
    }),
  );

async function companyMatch(facts: CapturedFact[]): Promise<Match> {
  const reading = { url: '', title: '', organisation: { facts }, people: [] };
  return matchCompany('', facts, await companyCandidates('', reading));
}

async function personMatch(facts: CapturedFact[], companyId: string | undefined, isAlone: boolean): Promise<Match> {
  const captured = { facts };
  const members = companyId ? await childrenOf('person', companyId) : [];
  const match = matchPerson(captured, { members, elsewhere: await elsewhere(captured) });
  // Without a company nobody can tell two of one name apart: the rep decides.
  return match.decision === 'new' && isAlone && !companyId ? ((await namesake(facts)) ?? match) : match;
}

async function namesake(facts: CapturedFact[]): Promise<Match | undefined> {
  const name = facts.find(({ field }) => field === 'name')?.value;
  if (!name) return undefined;
  const found = await find(name, 10, ['person']);
  const record = found.find((one) => texts(one, 'name').some((own) => comparePeople(own, name) === 'same'));
  if (!record) return undefined;
  const values = { name: nameOf(record), title: text(record, 'title') ?? '' };
  return { decision: 'maybe', record, why: { key: 'sameNameTwice', values }, differs: [] };
}

const known = (match: Match): Known | undefined =>
  match.record && match.decision !== 'new' ? { ...match, record: match.record } : undefined;

const factsOf = (typed: TypedFacts): CapturedFact[] =>
  Object.entries(typed).flatMap(([name, value]) => {
    const field = name as FactField; // keys of `typed` are fact fields by its type; Object.entries forgets it
    if (!value?.trim()) return [];
    const quote = { exact: value.trim(), where: 'text' as const };
    return [{ field, value: value.trim(), quote, method: '', confidence: 'high' as const }];
  });
