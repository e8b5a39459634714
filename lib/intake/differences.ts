import { valueKey } from '@/lib/identity/value-key';
import { type FactField, factSpec } from '@/lib/model/fact';
import type { CapturedFact } from '@/lib/model/page-reading';
import { type StoredRecord, shown, text } from '@/lib/model/record';

/**
 * What joining brings to one field. `same`: known already, seen again. `adds`: a further or a first value.
 * `differs`: another value than the one known; both are kept and the rep may say which leads.
 */
export interface Difference {
  field: FactField;
  value: string;
  state: 'same' | 'adds' | 'differs';
  known?: string;
}

/** Compares what a page told with what is known, fact by fact, in the order told. */
export function differences(record: StoredRecord, facts: CapturedFact[]): Difference[] {
  return facts.map(({ field, value }) => {
    const key = valueKey(field, value);
    const isKnown = shown(record, field).some(
      (held) => typeof held.value === 'string' && valueKey(field, held.value) === key,
    );
    if (isKnown) return { field, value, state: 'same' };
    const known = text(record, field);
    if (known === undefined || factSpec(field).many) return { field, value, state: 'adds' };
    return { field, value, state: 'differs', known };
  });
}
