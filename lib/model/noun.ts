import * as z from 'zod/mini';
import type { Json } from './json';
import { leading, type StoredRecord } from './record';

/**
 * The field of one entry of a register that is a map (question → answer). Each entry is a field of its own, so that two panels
 * or devices that write different entries never overwrite each other, and undo takes back the one.
 */
export const entryField = (register: string, key: string) => `${register}/${key}`;

/** A record type whose registers are read as one plain object, checked by its schema. */
export interface Noun<View> {
  type: string;
  schema: z.ZodMiniType<View>;
  /** The record as a plain object, or undefined when it is of another type, erased, or written by a version we cannot read. */
  read(record: StoredRecord): (View & { id: string }) | undefined;
}

/** Defines a noun from its registers. Facts are not part of a view: they are read with `shown`, because each has its proof. */
export function defineNoun<Shape extends z.core.$ZodLooseShape>(type: string, shape: Shape) {
  const schema = z.object(shape);
  const keys = Object.keys(shape);
  return {
    type,
    schema,
    read(record: StoredRecord): (z.infer<typeof schema> & { id: string }) | undefined {
      if (record.type !== type || record.erased) return undefined;
      const plain: { [key: string]: Json } = {};
      for (const key of keys) {
        const value = leading(record, key);
        if (value !== undefined && value !== null) plain[key] = value;
      }
      Object.assign(plain, entriesOf(record, keys));
      const parsed = schema.safeParse(plain);
      return parsed.success ? { ...parsed.data, id: record.id } : undefined;
    },
  };
}

/** The type part of an id: `person:4f…` → `person`. */
export const typeOfId = (id: string) => id.slice(0, id.indexOf(':'));

/** The registers that are maps, put together from their entries; one without entries is not there. */
function entriesOf(record: StoredRecord, registers: string[]): { [register: string]: { [key: string]: Json } } {
  const entries = Object.keys(record.fields).flatMap((field) => {
    const end = field.indexOf('/');
    const value = end > 0 ? leading(record, field) : undefined;
    const register = field.slice(0, end);
    return value === undefined || !registers.includes(register) ? [] : [{ register, key: field.slice(end + 1), value }];
  });
  const grouped = Map.groupBy(entries, ({ register }) => register);
  return Object.fromEntries(
    [...grouped].map(([register, all]) => [register, Object.fromEntries(all.map(({ key, value }) => [key, value]))]),
  );
}
