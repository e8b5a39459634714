import { factSpec, isFactField } from './fact';
import type { Held } from './record';
import { compareStamps } from './stamp';

/**
 * Which values of a field stand for one another, so that a later write of one replaces the others: all of a register; what reps
 * typed as a fact that has one value; else each value of each kind of source by itself.
 */
export function slotOf(field: string, held: Held): string {
  if (!isFactField(field)) return '';
  if (held.from.by === 'user' && !factSpec(field).many) return 'typed';
  return JSON.stringify([held.from.by, held.value]);
}

/** The stamp of the write that a slot's values were left by; undefined for an empty slot. */
export function lastStamp(slot: Held[]): Held['stamp'] | undefined {
  return slot
    .map((held) => held.stamp)
    .sort(compareStamps)
    .at(-1);
}

/** What a slot says and why, whatever the stamps: undo writes the same again with new ones. */
export const saying = (slot: Held[]): string =>
  JSON.stringify(slot.flatMap(({ value, from, gone }) => (gone ? [] : [JSON.stringify([value, from])])).sort());
