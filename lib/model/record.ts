import * as z from 'zod/mini';
import { factSpec, isFactField } from './fact';
import type { Json } from './json';
import { provenanceSchema } from './provenance';
import { compareStamps, type Stamp, stampSchema } from './stamp';

/**
 * One value a field holds. Facts keep every value that was found (two sources may disagree); all other fields, called
 * registers, keep the winner only, and the loser stays in the change history. `gone` marks a removed value, so that the
 * removal travels and wins against an older write.
 */
export const heldSchema = z.object({
  value: z.json(),
  stamp: stampSchema,
  from: provenanceSchema,
  gone: z.optional(z.literal(true)),
});
export interface Held {
  value: Json;
  stamp: Stamp;
  from: z.infer<typeof provenanceSchema>;
  gone?: true;
}

/** Anything that is stored and synced: a map of fields. The type is the id's part before the colon. */
export const recordSchema = z.object({
  id: z.string(),
  type: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  fields: z.record(z.string(), z.array(heldSchema)),
  /** Set when the record was erased: every field is empty and stays so on every device; the stub travels. */
  erased: z.optional(stampSchema),
});
export interface StoredRecord {
  id: string;
  type: string;
  createdAt: string;
  updatedAt: string;
  fields: { [field: string]: Held[] };
  erased?: Stamp;
}

const isTyped = (held: Held) => held.from.by === 'user';
const isMissing = (held: Held) => !isTyped(held) && held.from.missingAt !== undefined;

/**
 * The one rule of precedence: typed before captured, what its page still says before what it says no more, then the greater
 * stamp. Sorts the leading value first.
 */
export function byPrecedence(a: Held, b: Held): number {
  if (isTyped(a) !== isTyped(b)) return isTyped(a) ? -1 : 1;
  if (isMissing(a) !== isMissing(b)) return isMissing(a) ? 1 : -1;
  return compareStamps(b.stamp, a.stamp);
}

/** The values a field shows, the leading one first; removed ones are left out. */
export function shown(record: StoredRecord, field: string): Held[] {
  return (record.fields[field] ?? []).filter((held) => !held.gone).sort(byPrecedence);
}

/** The leading value of a field, or undefined where nothing is known. */
export function leading(record: StoredRecord, field: string): Json | undefined {
  return leadingHeld(record, field)?.value;
}

/** The leading value of a field with its provenance: the first of `shown`, without making the list. */
export function leadingHeld(record: StoredRecord, field: string): Held | undefined {
  let lead: Held | undefined;
  for (const held of record.fields[field] ?? []) {
    if (!held.gone && (!lead || byPrecedence(held, lead) < 0)) lead = held;
  }
  return lead;
}

/** The leading value when it is a text. */
export function text(record: StoredRecord, field: string): string | undefined {
  const value = leading(record, field);
  return typeof value === 'string' ? value : undefined;
}

/** All shown values of a field that are texts. */
export function texts(record: StoredRecord, field: string): string[] {
  return shown(record, field).flatMap((held) => (typeof held.value === 'string' ? [held.value] : []));
}

/**
 * True when there are several values of a fact that should have one, and the rep has not settled it: what was typed or confirmed
 * after all others were there is settled. What two devices typed is not, and neither is a capture that came after the typing.
 */
export function differs(record: StoredRecord, field: string): boolean {
  if (!isFactField(field) || factSpec(field).many) return false;
  const [lead, ...others] = shown(record, field);
  if (!lead) return false;
  const against = others.filter((held) => !sameValue(held.value, lead.value));
  if (!isTyped(lead)) return against.length > 0;
  return against.some((held) => isTyped(held) || compareStamps(held.stamp, lead.stamp) > 0);
}

export const isDeleted = (record: StoredRecord) => record.erased !== undefined || leading(record, 'deleted') === true;

/** Whether a rep sees the record somewhere: it is not deleted, and not joined with another one that stands for both. */
export const isListed = (record: StoredRecord) => !isDeleted(record) && !leading(record, 'mergedInto');

const sameValue = (a: Json, b: Json) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Merges what two devices hold of one field. Facts: the union by value, the later write of each value decides whether it is
 * there. Registers: the winner by precedence. Commutative, associative and idempotent, so the order of syncing never matters.
 */
export function mergeField(field: string, ours: Held[], theirs: Held[]): Held[] {
  const all = [...ours, ...theirs];
  if (!isFactField(field)) {
    const winner = [...all].sort(byPrecedence)[0];
    return winner ? [winner] : [];
  }
  const merged: Held[] = [];
  for (const held of all) {
    const at = merged.findIndex((m) => sameValue(m.value, held.value) && m.from.by === held.from.by);
    const there = merged[at];
    if (!there) merged.push(held);
    else if (compareStamps(held.stamp, there.stamp) > 0) merged[at] = held;
  }
  return merged.sort((a, b) => compareStamps(a.stamp, b.stamp));
}

/** Merges two copies of one record. An erased copy wins over everything written before or after. */
export function mergeRecords(ours: StoredRecord, theirs: StoredRecord): StoredRecord {
  const createdAt = ours.createdAt < theirs.createdAt ? ours.createdAt : theirs.createdAt;
  const updatedAt = ours.updatedAt > theirs.updatedAt ? ours.updatedAt : theirs.updatedAt;
  const erased = laterStamp(ours.erased, theirs.erased);
  const base = { id: ours.id, type: ours.type, createdAt, updatedAt };
  if (erased) return { ...base, fields: {}, erased };
  const fields: StoredRecord['fields'] = {};
  for (const field of new Set([...Object.keys(ours.fields), ...Object.keys(theirs.fields)])) {
    fields[field] = mergeField(field, ours.fields[field] ?? [], theirs.fields[field] ?? []);
  }
  return { ...base, fields };
}

function laterStamp(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  if (!a || !b) return a ?? b;
  return compareStamps(a, b) > 0 ? a : b;
}
