import { keptValue, valueKey } from '@/lib/identity/value-key';
import type { Edit } from '@/lib/model/edit';
import { type FactField, factSpec } from '@/lib/model/fact';
import type { Provenance } from '@/lib/model/provenance';
import { type StoredRecord, shown } from '@/lib/model/record';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** A fact of a company, person or prospect; `prospectId` puts the act into that prospect's history. */
export interface FactPlace {
  line: { record: StoredRecord; field: FactField };
  prospectId?: string;
}

/**
 * The rep types a value: it leads from now on and captured ones stay beside it. With `instead`, one value of several (a mail
 * address) is corrected, and the former one goes.
 */
export function typeFact(
  making: Making,
  { line, prospectId, ...input }: FactPlace & { value: string; instead?: string },
): NewAct {
  const { record, field } = line;
  const value = keptValue(field, input.value);
  const isSpelling = input.instead !== undefined && valueKey(field, input.instead) === valueKey(field, value);
  const gone = isSpelling || !factSpec(field).many ? undefined : input.instead;
  const edits: Edit[] = [
    ...(gone !== undefined ? [{ do: 'clear' as const, id: record.id, field, value: gone }] : []),
    { do: 'set', id: record.id, field, value, from: typed(making, line, value) },
  ];
  return newAct(making, 'factTyped', { field, value: short(value) }, edits, prospectId);
}

/** The rep confirms a value, or says which of two leads: it counts as typed and keeps its page and quote. */
export function confirmFact(making: Making, { line, value, prospectId }: FactPlace & { value: string }): NewAct {
  const { record, field } = line;
  const edit: Edit = { do: 'set', id: record.id, field, value, from: typed(making, line, value) };
  return newAct(making, 'factConfirmed', { field, value: short(value) }, [edit], prospectId);
}

/** Takes one value of a fact away, captured or typed. */
export function removeFact(making: Making, { line, value, prospectId }: FactPlace & { value: string }): NewAct {
  const edit: Edit = { do: 'clear', id: line.record.id, field: line.field, value };
  return newAct(making, 'factRemoved', { field: line.field, value: short(value) }, [edit], prospectId);
}

/** Typed by the rep; where a page says the same, its quote stays the proof. */
function typed(making: Making, { record, field }: FactPlace['line'], value: string): Provenance {
  const base = { by: 'user' as const, at: making.now, who: making.who };
  const known = shown(record, field).find((held) => valueKey(field, String(held.value)) === valueKey(field, value));
  if (!known) return base;
  const { url, quote, method } = known.from;
  return { ...base, ...(url && { url }), ...(quote && { quote }), ...(method && { method }) };
}

const short = (value: string) => (value.length > 60 ? `${value.slice(0, 59)}…` : value);
