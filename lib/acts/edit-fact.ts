import { keptValue, valueKey } from '@/lib/intake/value-key';
import type { Edit } from '@/lib/model/edit';
import { type FactField, factSpec } from '@/lib/model/fact';
import type { Provenance } from '@/lib/model/provenance';
import { type Held, type StoredRecord, shown } from '@/lib/model/record';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** A fact of a company, person or prospect; `prospectId` puts the act into that prospect's history. */
export interface FactPlace {
  record: StoredRecord;
  field: FactField;
  prospectId?: string;
}

/**
 * The rep types a value: it leads from now on and captured ones stay beside it. With `former`, one value of several (a mail
 * address) is corrected, and the former one goes.
 */
export function typeFact(making: Making, input: FactPlace & { value: string; former?: string }): NewAct {
  const { record, field, former } = input;
  const value = keptValue(field, input.value);
  const isReplaced = former !== undefined && factSpec(field).many && valueKey(field, former) !== valueKey(field, value);
  const known = shown(record, field).find((held) => valueKey(field, String(held.value)) === valueKey(field, value));
  const from: Provenance = { by: 'user', at: making.now, who: making.who, ...proofOf(known) };
  const edits: Edit[] = [
    ...(isReplaced ? [{ do: 'clear' as const, id: record.id, field, value: former }] : []),
    { do: 'set', id: record.id, field, value, from },
  ];
  return newAct(making, 'factTyped', { field, value: short(value) }, edits, input.prospectId);
}

/** Of two values that differ the rep says which leads: it counts as confirmed by the rep and keeps its page and quote. */
export function chooseFact(making: Making, input: FactPlace & { value: string }): NewAct {
  const { record, field, value } = input;
  const known = shown(record, field).find((held) => held.value === value);
  const from: Provenance = { by: 'user', at: making.now, who: making.who, ...proofOf(known) };
  const edit: Edit = { do: 'set', id: record.id, field, value, from };
  return newAct(making, 'factConfirmed', { field, value: short(value) }, [edit], input.prospectId);
}

/** Takes one value of a fact away, captured or typed. */
export function removeFact(
  making: Making,
  { record, field, value, prospectId }: FactPlace & { value: string },
): NewAct {
  const edit: Edit = { do: 'clear', id: record.id, field, value };
  return newAct(making, 'factRemoved', { field, value: short(value) }, [edit], prospectId);
}

const proofOf = (known: Held | undefined): Partial<Provenance> => {
  if (!known) return {};
  const { url, quote, method } = known.from;
  return { ...(url && { url }), ...(quote && { quote }), ...(method && { method }) };
};

const short = (value: string) => (value.length > 60 ? `${value.slice(0, 59)}…` : value);
