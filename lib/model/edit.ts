import { factSpec, isFactField } from './fact';
import type { Json } from './json';
import { typeOfId } from './noun';
import type { Provenance } from './provenance';
import type { Held, StoredRecord } from './record';
import { compareStamps, type Stamp } from './stamp';
import { writtenValue } from './written';

/** One change of one record. Without `from` the rep typed it. */
export type Edit =
  | { do: 'create'; id: string; values?: { [field: string]: Json | undefined } }
  /** Registers: the new value. Facts typed by the rep: leads from now on, captured values stay beside it. */
  | { do: 'set'; id: string; field: string; value: Json; from?: Provenance }
  /** One more value of a fact, from its source; the same value from the same kind of source is refreshed. */
  | { do: 'add'; id: string; field: string; value: Json; from: Provenance }
  /** Takes one value away, or all of the field. */
  | { do: 'clear'; id: string; field: string; value?: Json }
  | { do: 'delete'; id: string }
  | { do: 'restore'; id: string }
  /** `before` written again with new stamps in the place of `after`, which must still be there: how undo travels to other devices. */
  | { do: 'revert'; id: string; field: string; before: Held[]; after: Held[] }
  /** Empties the record for good, everywhere. Cannot be undone. */
  | { do: 'erase'; id: string };

export interface EditContext {
  now: string;
  who: string;
  /** A new stamp for each call. */
  stamp: () => Stamp;
}

/**
 * The record after one edit; a new object, the given one is not changed. `record` is undefined for a record that does not
 * exist yet. Returns undefined when the edit has nothing to act on (an erased or missing record).
 */
export function applyEdit(
  record: StoredRecord | undefined,
  edit: Edit,
  context: EditContext,
): StoredRecord | undefined {
  if (edit.do === 'create') return create(record, edit, context);
  if (!record || record.erased) return undefined;
  if (edit.do === 'erase') {
    return { ...record, fields: {}, erased: context.stamp(), updatedAt: context.now };
  }
  if (edit.do === 'delete') return put(record, 'deleted', replace(true, context), context);
  if (edit.do === 'restore') return put(record, 'deleted', replace(false, context), context);
  const current = record.fields[edit.field] ?? [];
  return put(record, edit.field, editField(current, edit, context), context);
}

function create(record: StoredRecord | undefined, edit: Extract<Edit, { do: 'create' }>, context: EditContext) {
  if (record?.erased) return undefined;
  let made: StoredRecord = record ?? {
    id: edit.id,
    type: typeOfId(edit.id),
    createdAt: context.now,
    updatedAt: context.now,
    fields: {},
  };
  for (const [field, value] of Object.entries(edit.values ?? {})) {
    if (value === undefined) continue;
    made = put(
      made,
      field,
      editField(made.fields[field] ?? [], { do: 'set', id: edit.id, field, value }, context),
      context,
    );
  }
  return made;
}

const put = (record: StoredRecord, field: string, held: Held[], context: EditContext): StoredRecord => ({
  ...record,
  updatedAt: context.now,
  fields: { ...record.fields, [field]: held },
});

const replace = (value: Json, context: EditContext): Held[] => [
  { value, stamp: context.stamp(), from: { by: 'user', at: context.now, who: context.who } },
];

type FieldEdit = Extract<Edit, { do: 'set' | 'add' | 'clear' | 'revert' }>;

function editField(current: Held[], edit: FieldEdit, context: EditContext): Held[] {
  if (edit.do === 'clear') return clear(current, edit, context);
  if (edit.do === 'revert') return revert(current, edit, context);
  const from = edit.from ?? { by: 'user' as const, at: context.now, who: context.who };
  const held: Held = { value: writtenValue(edit.value), stamp: context.stamp(), from };
  if (!isFactField(edit.field)) return [held];
  const replacesTyped = edit.do === 'set' && from.by === 'user' && !factSpec(edit.field).many;
  const others = current
    .filter((other) => !isSame(other, held))
    .map((other) => (replacesTyped && other.from.by === 'user' && !other.gone ? goneNow(other, context) : other));
  return [...others, held];
}

function clear(current: Held[], edit: Extract<Edit, { do: 'clear' }>, context: EditContext): Held[] {
  const wanted = (held: Held) => edit.value === undefined || JSON.stringify(held.value) === JSON.stringify(edit.value);
  return current.map((held) => (wanted(held) && !held.gone ? goneNow(held, context) : held));
}

/** What is not in `after` by its very stamp was written since, by somebody, and stays. */
function revert(current: Held[], edit: Extract<Edit, { do: 'revert' }>, context: EditContext): Held[] {
  const isTaken = (held: Held) => edit.after.some((brought) => compareStamps(brought.stamp, held.stamp) === 0);
  if (!isFactField(edit.field) && !current.every(isTaken)) return current;
  const back = edit.before.filter((held) => !held.gone);
  const kept = current
    .filter((held) => isFactField(edit.field) || back.length === 0 || !isTaken(held))
    .filter((held) => !back.some((former) => isSame(former, held)))
    .map((held) => (isTaken(held) && !held.gone ? goneNow(held, context) : held));
  return [...kept, ...back.map((held) => ({ ...held, stamp: context.stamp() }))];
}

const goneNow = (held: Held, context: EditContext): Held => ({ ...held, stamp: context.stamp(), gone: true });

const isSame = (a: Held, b: Held) => a.from.by === b.from.by && JSON.stringify(a.value) === JSON.stringify(b.value);
