import { isDeleted, isListed, mergeRecords, type StoredRecord } from '@/lib/model/record';
import { compareStamps, nextStamp, type Stamp, stampSchema } from '@/lib/model/stamp';
import type { ActContext } from './commit';
import { type Act, type Change, type Database, openStore } from './database';
import { forget } from './forget';
import { countersOf, keysOf } from './keys';
import { announce } from './notices';

const SLICE = 500;
const stores = ['records', 'changes', 'acts', 'outbox', 'counters', 'private'] as const;
const begin = (database: Database) => database.transaction(stores, 'readwrite', { durability: 'strict' });
type Transaction = ReturnType<typeof begin>;

/** Hears that one more row is being written. */
export type Report = () => void;
const silent: Report = () => undefined;

/** What is put into the store: records, and the history that belongs to them. */
export interface Restored {
  records: StoredRecord[];
  changes: Change[];
  acts: Act[];
}

/** Who restores, when, and the id of the act that says so. */
export interface Restoring extends ActContext {
  actId: string;
  /** What becomes of living records of the backup that were deleted here. */
  deleted: 'bring-back' | 'leave';
}

/** How many records a restore really changed: living ones that were not here, ones that became another, deleted ones that are back. */
export interface Changed {
  added: number;
  changed: number;
  broughtBack: number;
}

/**
 * Merges records into the store, in slices of one transaction each: a slice is stored whole or not at all, and doing it again
 * after an interruption changes nothing twice. What was erased here stays erased. What was deleted here and lives in the backup
 * comes back where the rep says so, as an act that undo takes back. History that is new here is put before all that is known,
 * so that undo goes on taking back what the rep did last. `report` hears of every row.
 */
export async function mergeIn(restored: Restored, restoring: Restoring, report: Report = silent): Promise<Changed> {
  const database = await openStore();
  const erased = new Set<string>();
  const sum: Changed = { added: 0, changed: 0, broughtBack: 0 };
  for (let at = 0; at < restored.records.length; at += SLICE) {
    const transaction = begin(database);
    const slice = await mergeSlice(transaction, restored.records.slice(at, at + SLICE), restoring, report);
    await transaction.done;
    for (const id of slice.erased) erased.add(id);
    for (const name of ['added', 'changed', 'broughtBack'] as const) sum[name] += slice[name];
  }
  const transaction = begin(database);
  await putHistory(transaction, restored, erased, report);
  if (sum.broughtBack > 0) await sayIt(transaction, restoring, 'broughtBack', sum.broughtBack);
  await transaction.done;
  announce({ ids: [], everything: true });
  return sum;
}

/**
 * Puts a backup in the place of everything, in one transaction: a store that is half the one and half the other never
 * exists. Only what was erased here stays, as stubs: erasing is for good. Undo does not reach behind it: what the backup did
 * last was not done now. Answers how many living records there are then.
 */
export async function replaceWith(restored: Restored, restoring: Restoring, report: Report = silent): Promise<number> {
  const transaction = begin(await openStore());
  const records = transaction.objectStore('records');
  for (let cursor = await records.openCursor(); cursor; cursor = await cursor.continue()) {
    if (!cursor.value.record.erased) await cursor.delete();
  }
  const others = ['changes', 'acts', 'outbox', 'counters'] as const;
  await Promise.all(others.map((name) => transaction.objectStore(name).clear()));
  const { erased, added } = await mergeSlice(transaction, restored.records, restoring, report);
  await putHistory(transaction, restored, new Set(erased), report);
  await sayIt(transaction, restoring, 'restored', added);
  await transaction.done;
  announce({ ids: [], everything: true });
  return added;
}

const sayIt = (transaction: Transaction, { actId, now, who }: Restoring, key: string, records: number) =>
  transaction.objectStore('acts').add({ id: actId, at: now, who, said: { key, values: { records } } });

/** Merges some records; answers what changed, and which of them are erased. Nothing but the transaction's own requests is awaited. */
async function mergeSlice(transaction: Transaction, slice: StoredRecord[], restoring: Restoring, report: Report) {
  const records = transaction.objectStore('records');
  const known = await Promise.all(slice.map((record) => records.get(record.id)));
  const counted = new Map<string, number>();
  const done = { added: 0, changed: 0, broughtBack: 0, erased: [] as string[] };
  const clock = await clockOf(transaction, restoring);
  for (const [index, record] of slice.entries()) {
    report();
    const before = known[index]?.record;
    const merged = before ? mergeRecords(before, record) : record;
    if (merged.erased) done.erased.push(merged.id);
    clock.saw(merged);
    const isBack =
      before && restoring.deleted === 'bring-back' && !isDeleted(record) && isDeleted(merged) && !merged.erased;
    const after = isBack ? revived(merged, restoring, clock.next()) : merged;
    if (before && JSON.stringify(mergeRecords(before, before)) === JSON.stringify(after)) continue;
    await records.put({ id: after.id, record: after, ...keysOf(after) });
    await transaction.objectStore('outbox').put({ id: after.id, since: restoring.now, version: 1 });
    if (after.erased && !before?.erased) await forget(transaction, after.id);
    if (isBack) await transaction.objectStore('changes').add(changeOf(merged, after, restoring));
    for (const key of countersOf(before)) counted.set(key, (counted.get(key) ?? 0) - 1);
    for (const key of countersOf(after)) counted.set(key, (counted.get(key) ?? 0) + 1);
    if (isBack || (before && isDeleted(before) && !isDeleted(after))) done.broughtBack += 1;
    else if (before && (isListed(before) || isListed(after))) done.changed += 1;
    else if (before) continue;
    else if (isListed(after)) done.added += 1;
  }
  await countUp(transaction, counted);
  await clock.keep();
  return done;
}

/** A deleted record that is back: said with a new stamp, so that it comes back on other devices too. */
function revived(record: StoredRecord, { now, who }: Restoring, stamp: Stamp): StoredRecord {
  const deleted = [{ value: false, stamp, from: { by: 'user' as const, at: now, who } }];
  return { ...record, updatedAt: now, fields: { ...record.fields, deleted } };
}

function changeOf({ id, fields }: StoredRecord, after: StoredRecord, { actId, now, who }: Restoring): Change {
  const sides = {
    ...(fields.deleted && { before: fields.deleted }),
    ...(after.fields.deleted && { after: after.fields.deleted }),
  };
  return { act: actId, at: now, who, record: id, field: 'deleted', ...sides };
}

/** The device's clock during one transaction: what the rep types next must win over everything restored, whatever clock wrote that. */
async function clockOf(transaction: Transaction, { now, newDevice }: Restoring) {
  const kept = transaction.objectStore('private');
  const [stored, known] = await Promise.all([kept.get('clock'), kept.get('device')]);
  const parsed = stampSchema.safeParse(stored);
  const first: Stamp | undefined = parsed.success ? parsed.data : undefined;
  const device = typeof known === 'string' ? known : newDevice();
  let last = first;
  return {
    saw: (record: StoredRecord) => {
      last = latest(last, record);
    },
    next: () => {
      last = nextStamp(last, Date.parse(now), device);
      return last;
    },
    keep: async () => {
      if (known === undefined) await kept.put(device, 'device');
      if (last && last !== first) await kept.put(last, 'clock');
    },
  };
}

function latest(last: Stamp | undefined, record: StoredRecord): Stamp | undefined {
  const stamps = Object.values(record.fields).flatMap((held) => held.map((one) => one.stamp));
  return stamps.reduce((latest, stamp) => (latest && compareStamps(latest, stamp) > 0 ? latest : stamp), last);
}

async function countUp(transaction: Transaction, counted: Map<string, number>): Promise<void> {
  const counters = transaction.objectStore('counters');
  for (const [key, by] of counted) if (by !== 0) await counters.put(((await counters.get(key)) ?? 0) + by, key);
}

async function putHistory(
  transaction: Transaction,
  restored: Restored,
  erased: Set<string>,
  report: Report,
): Promise<void> {
  const acts = transaction.objectStore('acts');
  const ids = restored.acts.map((act) => act.id);
  const rows = await Promise.all(ids.map((id) => acts.index('id').getKey(id)));
  const known = new Set(ids.filter((_, index) => rows[index] !== undefined));
  const told = new Set(restored.records.map((record) => record.id));
  const changes = restored.changes.filter((change) => !known.has(change.act) && told.has(change.record));
  const silenced = new Set(changes.flatMap((change) => (erased.has(change.record) ? [change.act] : [])));
  const quiet = (act: Act): Act => (silenced.has(act.id) ? { ...act, said: { key: 'erased', values: {} } } : act);
  const newActs = restored.acts.filter((act) => !known.has(act.id)).map(quiet);
  const newChanges = changes.filter((change) => !erased.has(change.record));
  // Numbers counted down from the first one there: what is restored lies before all that is known, in its own order.
  const log = transaction.objectStore('changes');
  const firstAct = (await acts.openKeyCursor())?.key ?? 1;
  const firstChange = (await log.openKeyCursor())?.key ?? 1;
  const from = (first: number, count: number) => Math.min(first, 1) - count;
  for (const [index, act] of newActs.entries()) {
    report();
    await acts.put({ ...act, seq: from(firstAct, newActs.length) + index });
  }
  for (const [index, change] of newChanges.entries()) {
    report();
    await log.put({ ...change, seq: from(firstChange, newChanges.length) + index });
  }
}
