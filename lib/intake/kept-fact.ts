import { keptValue, valueKey } from '@/lib/identity/value-key';
import type { Edit } from '@/lib/model/edit';
import { type FactField, type FactSubject, factSpec } from '@/lib/model/fact';
import type { CapturedFact } from '@/lib/model/page-reading';
import type { Provenance } from '@/lib/model/provenance';
import { type StoredRecord, shown } from '@/lib/model/record';
import { correctionOf } from './differences';

/** Where the facts of one keeping come from: the page's address as the browser told it, and the time of the reading. */
export interface PageSource {
  url: string;
  at: string;
}

/**
 * The edits that keep captured facts on a record. A value that is known in any spelling is not kept twice: it was seen
 * again, so its `seenAt` moves, and a typed value without proof gets the page's. Facts of another subject are left out. The first
 * of a field, which the review showed as its value, is written last: the later stamp leads.
 */
export function keepFacts(
  id: string,
  subject: FactSubject,
  facts: CapturedFact[],
  known: StoredRecord | undefined,
  source: PageSource,
): Edit[] {
  const seen = new Set<string>();
  const edits = facts.flatMap((fact): Edit[] => {
    const key = `${fact.field} ${valueKey(fact.field, fact.value)}`;
    if (!factSpec(fact.field).of.includes(subject) || seen.has(key)) return [];
    seen.add(key);
    const { field } = fact;
    const again = known && refreshed(known, fact, source);
    // The rep has typed another in its place, and the page merely says it again.
    if (known && !again && correctionOf(known, field, fact.value) !== undefined) return [];
    if (again) return [{ do: 'add', id, field, ...again }];
    return [{ do: 'add', id, field, value: keptValue(field, fact.value), from: provenance(fact, source) }];
  });
  return edits.reverse();
}

/** What a mail told has the address of its page behind this word: it is the webmail's and nobody's own site. */
const isMail = (url: string) => url.startsWith('mail:');

/** The provenance of a captured fact. */
const provenance = (fact: CapturedFact, source: PageSource): Provenance => ({
  by: isMail(source.url) ? 'mail' : 'page',
  at: source.at,
  url: source.url,
  quote: fact.quote,
  method: fact.method,
  confidence: fact.confidence,
});

function refreshed(known: StoredRecord, fact: CapturedFact, source: PageSource) {
  const key = valueKey(fact.field, fact.value);
  const held = shown(known, fact.field).find(
    (one) => typeof one.value === 'string' && valueKey(fact.field, one.value) === key,
  );
  if (!held) return undefined;
  const proof = held.from.quote ? {} : { url: source.url, quote: fact.quote, method: fact.method };
  const { missingAt: _back, ...from } = held.from;
  return { value: held.value, from: { ...from, ...proof, seenAt: source.at } };
}

/**
 * The edits for values that the rep typed, or chose to lead where two differ. They are provenance `user`; where the page
 * says the same, its quote comes along as the proof.
 */
export function typeFacts(
  id: string,
  typed: { [field in FactField]?: string },
  facts: CapturedFact[],
  source: PageSource,
  making: { now: string; who: string },
): Edit[] {
  return Object.entries(typed).flatMap(([name, value]): Edit[] => {
    const field = name as FactField; // keys of `typed` are fact fields by its type; Object.entries forgets it
    if (value === undefined || value.trim() === '') return [];
    const said = facts.find((fact) => fact.field === field && valueKey(field, fact.value) === valueKey(field, value));
    const proof = said && { url: source.url, quote: said.quote, method: said.method };
    const lead = facts.find((fact) => fact.field === field);
    const from: Provenance = { by: 'user', at: making.now, who: making.who, ...(proof ?? insteadOf(lead?.value)) };
    return [{ do: 'set', id, field, value: keptValue(field, value), from }];
  });
}

/** The edits for values that the rep typed, each in the place of one that the page tells. */
export function replaceFacts(
  id: string,
  replaced: { field: FactField; value: string; by: string }[],
  making: { now: string; who: string },
): Edit[] {
  return replaced.map(({ field, value, by }): Edit => {
    const from: Provenance = { by: 'user', at: making.now, who: making.who, ...insteadOf(value) };
    return { do: 'set', id, field, value: keptValue(field, by), from };
  });
}

const insteadOf = (instead: string | undefined) => instead !== undefined && { instead };
