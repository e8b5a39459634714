import { valueKey } from '@/lib/identity/value-key';
import { type FactField, factSpec } from '@/lib/model/fact';
import type { CapturedFact } from '@/lib/model/page-reading';
import { leadingHeld, type StoredRecord, shown, text } from '@/lib/model/record';

/**
 * What joining brings to one field. `same`: known already, seen again. `adds`: a further or a first value.
 * `differs`: another value than the one known; both are kept and the rep may say which leads. `corrected`: the rep typed `known` in
 * its place, which goes on leading.
 */
export interface Difference {
  field: FactField;
  value: string;
  state: 'same' | 'adds' | 'differs' | 'corrected';
  known?: string;
}

/** True for what brings nothing that was not known. */
export const isOld = ({ state }: Difference): boolean => state === 'same' || state === 'corrected';

/** Compares what a page told with what is known, fact by fact, in the order told. */
export function differences(record: StoredRecord, facts: CapturedFact[]): Difference[] {
  return facts.map(({ field, value }) => {
    const correction = correctionOf(record, field, value);
    if (correction !== undefined) return { field, value, state: 'corrected', known: correction };
    if (isHeld(record, field, value)) return { field, value, state: 'same' };
    const known = text(record, field);
    if (known === undefined || factSpec(field).many) return { field, value, state: 'adds' };
    return { field, value, state: 'differs', known };
  });
}

/** True when a record shows this value in any spelling. */
export function isHeld(record: StoredRecord, field: FactField, value: string): boolean {
  const key = valueKey(field, value);
  return shown(record, field).some((held) => typeof held.value === 'string' && valueKey(field, held.value) === key);
}

/** What the rep typed in the place of this very value; of a fact with one value also what was typed over a captured one that is kept beside it. */
export function correctionOf(record: StoredRecord, field: FactField, value: string): string | undefined {
  const key = valueKey(field, value);
  const lead = leadingHeld(record, field);
  const typed = shown(record, field).filter(({ from }) => from.by === 'user');
  const over = typed.find(({ from }) => from.instead !== undefined && valueKey(field, from.instead) === key);
  const aside = !factSpec(field).many && isHeld(record, field, value) && lead?.from.by === 'user' ? lead : undefined;
  const correction = (over ?? aside)?.value;
  return typeof correction === 'string' && valueKey(field, correction) !== key ? correction : undefined;
}
