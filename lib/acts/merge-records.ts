import { valueKey } from '@/lib/identity/value-key';
import type { Edit } from '@/lib/model/edit';
import { isFactField } from '@/lib/model/fact';
import { byPrecedence, type Held, leading, type StoredRecord, shown, text } from '@/lib/model/record';
import type { Belongings } from '@/lib/store/belongings';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** Two records of one type that are the same in the world. `from` goes into `into`. */
export interface Merging {
  into: StoredRecord;
  from: StoredRecord;
  /** What points at `from`, and at `into`. */
  belongings: Belongings;
  kept: Belongings;
}

/**
 * Merges two people, two companies or two prospects: facts move with their proof and the leading values of `into` go on leading, everything
 * that pointed at `from` points at `into`, and `from` says where it went. One act: undo takes the whole merge back.
 */
export function mergeRecords(making: Making, { into, from, belongings, kept }: Merging): NewAct {
  const edits = [
    ...factEdits(making, into, from),
    ...registerEdits(into, from),
    ...pointerEdits(into, from, belongings, kept),
  ];
  return newAct(making, 'merged', { from: nameOf(from), into: nameOf(into) }, edits);
}

function factEdits(making: Making, into: StoredRecord, from: StoredRecord): Edit[] {
  return Object.keys(from.fields).flatMap((field): Edit[] => {
    if (!isFactField(field)) return [];
    const known = shown(into, field).map((held) => valueKey(field, String(held.value)));
    const moved = shown(from, field).filter((held) => !known.includes(valueKey(field, String(held.value))));
    if (moved.length === 0) return [];
    // A moved value gets a new stamp; the value that led must be written after it to go on leading.
    const [lead] = shown(into, field);
    const back = lead ? [stillLeading(making, lead, moved)] : [];
    return [...moved.toReversed(), ...back].map((held) => ({
      do: 'add',
      id: into.id,
      field,
      value: held.value,
      from: held.from,
    }));
  });
}

/** A captured value would step behind one that was typed: whoever joins the two chose that it leads, so it counts as confirmed. */
function stillLeading(making: Making, lead: Held, moved: Held[]): Held {
  const last = { ...lead, stamp: [Number.MAX_SAFE_INTEGER, 0, ''] } satisfies Held;
  if (moved.every((held) => byPrecedence(last, held) < 0)) return lead;
  const { url, quote, method } = lead.from;
  const proof = { ...(url && { url }), ...(quote && { quote }), ...(method && { method }) };
  return { ...lead, from: { by: 'user', at: making.now, who: making.who, ...proof } };
}

/** What `into` takes over where it has none of its own. */
const carried = ['companyId', 'doNotContact', 'value', 'currency', 'closeDate', 'source'] as const;

function registerEdits(into: StoredRecord, from: StoredRecord): Edit[] {
  const missing = carried.flatMap((field): Edit[] => {
    const value = leading(from, field);
    const isWanted = value !== undefined && leading(into, field) === undefined;
    return isWanted ? [{ do: 'set', id: into.id, field, value }] : [];
  });
  const earlier = [leading(into, 'mergedFrom'), leading(from, 'mergedFrom')].flatMap((ids) =>
    Array.isArray(ids) ? ids : [],
  );
  return [
    ...missing,
    { do: 'set', id: into.id, field: 'mergedFrom', value: [...new Set([...earlier, from.id])] },
    { do: 'set', id: from.id, field: 'mergedInto', value: into.id },
  ];
}

const pointers = ['companyId', 'personId', 'prospectId', 'linkedTo'] as const;

function pointerEdits(into: StoredRecord, from: StoredRecord, belongings: Belongings, kept: Belongings): Edit[] {
  const { seats, ...others } = belongings;
  const pointing = Object.values(others).flat();
  const edits = pointing.flatMap((record): Edit[] => [
    ...pointers.flatMap((field): Edit[] =>
      text(record, field) === from.id ? [{ do: 'set', id: record.id, field, value: into.id }] : [],
    ),
    ...listEdit(record, into, from),
  ]);
  return [...edits, ...seats.flatMap((seat) => seatEdit(seat, into, from, kept.seats))];
}

function listEdit(record: StoredRecord, into: StoredRecord, from: StoredRecord): Edit[] {
  const ids = leading(record, 'personIds');
  if (!Array.isArray(ids) || !ids.includes(from.id)) return [];
  const value = [...new Set(ids.map((id) => (id === from.id ? into.id : id)))];
  return [{ do: 'set', id: record.id, field: 'personIds', value }];
}

/** What a seat says, each with what belongs to it: a role that was accepted takes no "suggested" over. */
const seatParts = [
  ['role', 'roleWhy', 'roleFrom'],
  ['stance', 'stanceWhy'],
] as const;

const seatPointers = ['personId', 'prospectId'] as const;

/** One person has one seat at a table: a second one goes, and what only it knew is kept. */
function seatEdit(seat: StoredRecord, into: StoredRecord, from: StoredRecord, kept: StoredRecord[]): Edit[] {
  const field = seatPointers.find((pointer) => text(seat, pointer) === from.id);
  if (!field) return [];
  const after = (pointer: (typeof seatPointers)[number]) => (pointer === field ? into.id : text(seat, pointer));
  const own = kept.find((other) => seatPointers.every((pointer) => text(other, pointer) === after(pointer)));
  if (!own) return [{ do: 'set', id: seat.id, field, value: into.id }];
  const known = seatParts
    .filter(([part]) => leading(own, part) === undefined)
    .flat()
    .flatMap((field): Edit[] => {
      const value = leading(seat, field);
      return value !== undefined && leading(own, field) === undefined ? [{ do: 'set', id: own.id, field, value }] : [];
    });
  return [...known, { do: 'delete', id: seat.id }];
}

const nameOf = (record: StoredRecord) => text(record, 'name') ?? text(record, 'email') ?? text(record, 'domain') ?? '';
