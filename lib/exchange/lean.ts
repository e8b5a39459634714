import * as z from 'zod/mini';
import { typeOfId } from '@/lib/model/noun';
import { provenanceSchema, quoteSchema } from '@/lib/model/provenance';
import { type Held, heldSchema, type StoredRecord } from '@/lib/model/record';
import { stampSchema } from '@/lib/model/stamp';
import type { Act, Change } from '@/lib/store/database';
import { backupId } from './backup-format';

/**
 * A record with its history as one row of a backup. A value stands there once, however often it comes back before and after a
 * change, and says by numbers what many have in common: the device that wrote it, the page or the rep it comes from, the act.
 */
const heldRow = z.object({
  value: z.json(),
  stamp: z.tuple([z.number(), z.number(), z.number()]),
  from: z.number(),
  quote: z.optional(quoteSchema),
  gone: z.optional(z.literal(true)),
});

const places = z.array(z.number());

const changeRow = z.object({
  seq: z.number(),
  act: z.number(),
  field: z.string(),
  before: z.optional(places),
  after: z.optional(places),
  created: z.optional(z.literal(true)),
  /** Only where the act says otherwise, or is not there itself. */
  of: z.optional(z.object({ act: z.string(), at: z.string(), who: z.string() })),
});

const recordRow = z.object({
  id: backupId,
  createdAt: z.string(),
  updatedAt: z.string(),
  erased: z.optional(stampSchema),
  held: z.array(z.unknown()),
  fields: z.record(z.string(), places),
  changes: z.optional(z.array(z.unknown())),
});
type RecordRow = z.infer<typeof recordRow>;
type ChangeRow = z.infer<typeof changeRow>;

/** A provenance without its quote: what the values of one page and one way of reading have in common. */
type Source = Omit<Held['from'], 'quote'>;

/** What the rows of a backup point at by number. */
export interface LeanTables {
  devices: string[];
  sources: Source[];
}

/** Turns records into rows; `tables` fills as it goes and is whole after the last one. `acts` are those of the same backup. */
export function packer(acts: Act[]): {
  tables: LeanTables;
  pack: (record: StoredRecord, changes: Change[]) => RecordRow;
} {
  const tables: LeanTables = { devices: [], sources: [] };
  const device = numbering(tables.devices, (id) => id);
  const source = numbering(tables.sources, (from) => JSON.stringify(from));
  const actAt = new Map(acts.map((act, place) => [act.id, place]));
  const heldOf = ({ value, stamp, from: { quote, ...from }, gone }: Held): z.infer<typeof heldRow> => ({
    value,
    stamp: [stamp[0], stamp[1], device(stamp[2])],
    from: source(from),
    ...(quote && { quote }),
    ...(gone && { gone }),
  });
  const changeOf = (change: Change, number: (held: Held) => number): ChangeRow => {
    const place = actAt.get(change.act) ?? -1;
    const isAsActSays = acts[place]?.at === change.at && acts[place]?.who === change.who;
    return {
      seq: change.seq ?? 0,
      act: place,
      field: change.field,
      ...(change.before && { before: change.before.map(number) }),
      ...(change.after && { after: change.after.map(number) }),
      ...(change.created && { created: change.created }),
      ...(!isAsActSays && { of: { act: change.act, at: change.at, who: change.who } }),
    };
  };
  const pack = ({ id, createdAt, updatedAt, erased, fields }: StoredRecord, changes: Change[]): RecordRow => {
    const held: Held[] = [];
    const number = numbering(held, (one) => JSON.stringify(one));
    const told = Object.entries(fields).map(([field, all]) => [field, all.map(number)]);
    const rows = changes.map((change) => changeOf(change, number));
    return {
      ...{ id, createdAt, updatedAt },
      ...(erased && { erased }),
      held: held.map(heldOf),
      fields: Object.fromEntries(told),
      ...(rows.length > 0 && { changes: rows }),
    };
  };
  return { tables, pack };
}

/** Answers the place of a thing in a list, and puts it there the first time; `keyOf` says when two are the same. */
function numbering<Thing>(list: Thing[], keyOf: (thing: Thing) => string): (thing: Thing) => number {
  const known = new Map<string, number>();
  return (thing) => {
    const key = keyOf(thing);
    const place = known.get(key) ?? list.push(thing) - 1;
    known.set(key, place);
    return place;
  };
}

/** A row read again; `unreadable` counts the row itself and each of its changes that cannot be used. */
export interface Unpacked {
  record?: StoredRecord;
  changes: Change[];
  unreadable: number;
}

/** Reads rows back, checking everything; what points nowhere is unreadable. */
export function unpacker(tables: { devices: unknown[]; sources: unknown[] }, acts: (Act | undefined)[]) {
  const sources = tables.sources.map((source) => provenanceSchema.safeParse(source).data);
  return function unpack(row: unknown): Unpacked {
    const read = recordRow.safeParse(row).data;
    if (!read) return { changes: [], unreadable: 1 };
    const held = read.held.map((one) => heldFrom(one, tables.devices, sources));
    const fields = Object.entries(read.fields).map(([field, all]) => [field, pick(held, all)] as const);
    const rows = read.changes ?? [];
    const isWhole = fields.every(([, all]) => all !== undefined);
    if (!isWhole) return { changes: [], unreadable: 1 + rows.length };
    const changes = rows.flatMap((one) => changeFrom(one, read.id, held, acts) ?? []);
    const { id, createdAt, updatedAt, erased } = read;
    const plain = Object.fromEntries(fields.map(([field, all]) => [field, all ?? []]));
    const record: StoredRecord = { id, type: typeOfId(id), createdAt, updatedAt, fields: plain };
    return { record: erased ? { ...record, erased } : record, changes, unreadable: rows.length - changes.length };
  };
}

function heldFrom(row: unknown, devices: unknown[], sources: (Held['from'] | undefined)[]): Held | undefined {
  const read = heldRow.safeParse(row).data;
  if (!read) return undefined;
  const { value, stamp, from, quote, gone } = read;
  const source = sources[from];
  const made = {
    value,
    stamp: [stamp[0], stamp[1], devices[stamp[2]]],
    from: quote && source ? { ...source, quote } : source,
    ...(gone && { gone }),
  };
  return heldSchema.safeParse(made).data;
}

function changeFrom(
  row: unknown,
  record: string,
  held: (Held | undefined)[],
  acts: (Act | undefined)[],
): Change | undefined {
  const read = changeRow.safeParse(row).data;
  if (!read) return undefined;
  const act = acts[read.act];
  const of = read.of ?? (act && { act: act.id, at: act.at, who: act.who });
  const [before, after] = [read.before && pick(held, read.before), read.after && pick(held, read.after)];
  const isWhole = (read.before === undefined || before) && (read.after === undefined || after);
  if (!of || !isWhole) return undefined;
  return {
    ...{ seq: read.seq, ...of, record, field: read.field },
    ...(before && { before }),
    ...(after && { after }),
    ...(read.created && { created: read.created }),
  };
}

/** The things at these places; undefined when one of them is missing. */
function pick(held: (Held | undefined)[], at: number[]): Held[] | undefined {
  const found = at.flatMap((place) => held[place] ?? []);
  return found.length === at.length ? found : undefined;
}
