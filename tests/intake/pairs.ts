import type { FactField } from '@/lib/model/fact';
import type { CapturedFact } from '@/lib/model/page-reading';
import type { StoredRecord } from '@/lib/model/record';

type Values = { [field in FactField]?: string | string[] };

/** A stored record with captured facts, and registers such as `companyId`. */
export function stored(id: string, values: Values, registers: { [name: string]: string } = {}): StoredRecord {
  const entries = [...Object.entries(values), ...Object.entries(registers)];
  const held = (value: string) => ({
    value,
    stamp: [1, 0, 'd'] as [number, number, string],
    from: { by: 'page' as const, at: '2026-11-01' },
  });
  const fields = Object.fromEntries(entries.map(([field, value]) => [field, [value].flat().map(held)]));
  return { id, type: id.split(':')[0] ?? '', createdAt: '2026-11-01', updatedAt: '2026-11-01', fields };
}

/** Facts as a page told them. */
export function toldBy(values: Values): CapturedFact[] {
  return Object.entries(values).flatMap(([field, value]) =>
    [value].flat().map((one) => ({
      field: field as FactField, // keys of Values are fact fields by its type; Object.entries forgets it
      value: one,
      quote: { exact: one, where: 'text' as const },
      method: 'team card',
      confidence: 'high' as const,
    })),
  );
}
