import { dayOf } from '@/lib/model/days';
import { type FactField, factFieldsOf, factSpec, isFactField } from '@/lib/model/fact';
import { differs, type Held, type StoredRecord, shown } from '@/lib/model/record';
import { texts } from '@/lib/texts';

/** One value of a fact with everything that says it, the leading source first. */
export interface FactValue {
  value: string;
  held: [Held, ...Held[]];
}

/** One row of the section: a field of a record, with its values (none: not known). */
export interface FactLine {
  key: string;
  record: StoredRecord;
  field: FactField;
  label: string;
  values: FactValue[];
  differs: boolean;
}

/** A fact that somebody wants to see even when nobody knows it, with the question to ask then. */
export interface WantedFact {
  record: StoredRecord;
  field: FactField;
  question?: string;
}

export const lineKey = (record: string, field: string) => `${record} ${field}`;

/** The wanted facts first, known or not, then everything else that is known of the records, in the order of the table of facts. */
export function factLines(records: StoredRecord[], wanted: WantedFact[]): FactLine[] {
  const first = wanted.map(({ record, field }) => lineOf(record, field));
  const taken = new Set(first.map((line) => line.key));
  const rest = records.flatMap((record) =>
    fieldsOf(record)
      .map((field) => lineOf(record, field))
      .filter((line) => line.values.length > 0 && !taken.has(line.key)),
  );
  return [...first, ...rest];
}

/** The facts a record can have; none for a record that is neither company nor person nor prospect. */
export function fieldsOf(record: StoredRecord): FactField[] {
  const { type } = record;
  return type === 'company' || type === 'person' || type === 'prospect' ? factFieldsOf(type) : [];
}

export function lineOf(record: StoredRecord, field: FactField): FactLine {
  const values = new Map<string, FactValue>();
  for (const held of shown(record, field)) {
    const value = typeof held.value === 'string' ? held.value : JSON.stringify(held.value);
    const known = values.get(value);
    if (known) known.held.push(held);
    else values.set(value, { value, held: [held] });
  }
  return {
    key: lineKey(record.id, field),
    record,
    field,
    label: texts.names.fact[field],
    values: [...values.values()],
    differs: differs(record, field) && values.size > 1,
  };
}

/** Reads a row's key back; undefined for a field that this version does not know. */
export function fieldOfKey(key: string): { recordId: string; field: FactField } | undefined {
  const space = key.indexOf(' ');
  const field = key.slice(space + 1);
  return isFactField(field) ? { recordId: key.slice(0, space), field } : undefined;
}

/** When the value was last seen at its source. */
export const seenAt = (held: Held): string => held.from.seenAt ?? held.from.at;

/** How many days ago a value was last seen, and whether that is too long for its kind; what a rep typed does not age. */
export function ageOf(held: Held, field: FactField, now: string): { days: number; stale: boolean } {
  const days = Math.max(0, (dayOf(now) ?? 0) - (dayOf(seenAt(held)) ?? 0));
  const isOld = days > factSpec(field).staleDays || held.from.missingAt !== undefined;
  return { days, stale: held.from.by !== 'user' && isOld };
}
