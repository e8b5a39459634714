import { mergeRecords, type StoredRecord } from '@/lib/model/record';
import { compareStamps, type Stamp, stampSchema } from '@/lib/model/stamp';
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

/**
 * Merges records into the store, in slices of one transaction each: a slice is stored whole or not at all, and doing it again
 * after an interruption changes nothing twice. What was erased here stays erased. History that is new here is put before
 * all that is known, so that undo goes on taking back what the rep did last. `now` is written into the outbox; `report` hears
 * of every row.
 */
export async function mergeIn(restored: Restored, now: string, report: Report = silent): Promise<void> {
  const database = await openStore();
  const erased = new Set<string>();
  for (let at = 0; at < restored.records.length; at += SLICE) {
    const transaction = begin(database);
    for (const id of await mergeSlice(transaction, restored.records.slice(at, at + SLICE), now, report)) erased.add(id);
    await transaction.done;
  }
  const transaction = begin(database);
  await putHistory(transaction, restored, erased, report);
  await transaction.done;
  announce({ ids: [], everything: true });
}

/**
 * Puts a backup in the place of everything, in one transaction: a store that is half the one and half the other never
 * exists. Only what was erased here stays, as stubs: erasing is for good.
 */
export async function replaceWith(restored: Restored, now: string, report: Report = silent): Promise<void> {
  const transaction = begin(await openStore());
  const records = transaction.objectStore('records');
  for (let cursor = await records.openCursor(); cursor; cursor = await cursor.continue()) {
    if (!cursor.value.record.erased) await cursor.delete();
  }
  const others = ['changes', 'acts', 'outbox', 'counters'] as const;
  await Promise.all(others.map((name) => transaction.objectStore(name).clear()));
  const erased = await mergeSlice(transaction, restored.records, now, report);
  await putHistory(transaction, restored, new Set(erased), report);
  await transaction.done;
  announce({ ids: [], everything: true });
}

/** Merges some records and answers which of them are erased. Nothing but the transaction's own requests is awaited. */
async function mergeSlice(
  transaction: Transaction,
  slice: StoredRecord[],
  now: string,
  report: Report,
): Promise<string[]> {
  const records = transaction.objectStore('records');
  const known = await Promise.all(slice.map((record) => records.get(record.id)));
  const counted = new Map<string, number>();
  let last: Stamp | undefined;
  for (const [index, record] of slice.entries()) {
    report();
    const before = known[index]?.record;
    const after = before ? mergeRecords(before, record) : record;
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    await records.put({ id: after.id, record: after, ...keysOf(after) });
    await transaction.objectStore('outbox').put({ id: after.id, since: now, version: 1 });
    if (after.erased && !before?.erased) await forget(transaction, after.id);
    for (const key of countersOf(before)) counted.set(key, (counted.get(key) ?? 0) - 1);
    for (const key of countersOf(after)) counted.set(key, (counted.get(key) ?? 0) + 1);
    last = latest(last, after);
  }
  await countUp(transaction, counted);
  await moveClock(transaction, last);
  const erased = await Promise.all(slice.map((record) => records.get(record.id)));
  return erased.flatMap((row) => (row?.record.erased ? [row.id] : []));
}

function latest(last: Stamp | undefined, record: StoredRecord): Stamp | undefined {
  const stamps = Object.values(record.fields).flatMap((held) => held.map((one) => one.stamp));
  return stamps.reduce((latest, stamp) => (latest && compareStamps(latest, stamp) > 0 ? latest : stamp), last);
}

async function countUp(transaction: Transaction, counted: Map<string, number>): Promise<void> {
  const counters = transaction.objectStore('counters');
  for (const [key, by] of counted) if (by !== 0) await counters.put(((await counters.get(key)) ?? 0) + by, key);
}

/** What the rep types next must win over everything restored, whatever clock wrote that. */
async function moveClock(transaction: Transaction, last: Stamp | undefined): Promise<void> {
  if (!last) return;
  const kept = transaction.objectStore('private');
  const clock = stampSchema.safeParse(await kept.get('clock'));
  if (!clock.success || compareStamps(clock.data, last) < 0) await kept.put(last, 'clock');
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
