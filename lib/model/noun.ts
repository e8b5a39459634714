import * as z from 'zod/mini';
import type { Json } from './json';
import { leading, type StoredRecord } from './record';

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
      const parsed = schema.safeParse(plain);
      return parsed.success ? { ...parsed.data, id: record.id } : undefined;
    },
  };
}

/** The type part of an id: `person:4f…` → `person`. */
export const typeOfId = (id: string) => id.slice(0, id.indexOf(':'));
