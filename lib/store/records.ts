import { fold, phoneKey } from '@/lib/model/fold';
import { isDeleted, type StoredRecord } from '@/lib/model/record';
import { type Change, openStore } from './database';

/** One record, or undefined when it does not exist, was deleted or erased. */
export async function recordById(id: string): Promise<StoredRecord | undefined> {
  const row = await (await openStore()).get('records', id);
  return row && !isDeleted(row.record) ? row.record : undefined;
}

/** The records of these ids that exist, in the order asked for. */
export async function recordsById(ids: string[]): Promise<StoredRecord[]> {
  const transaction = (await openStore()).transaction('records');
  const rows = await Promise.all(ids.map((id) => transaction.store.get(id)));
  return rows.flatMap((row) => (row && !isDeleted(row.record) ? [row.record] : []));
}

/** Those of these records that were deleted, and not erased: what pointed at them may still do so. */
export async function deletedById(ids: string[]): Promise<StoredRecord[]> {
  const transaction = (await openStore()).transaction('records');
  const rows = await Promise.all(ids.map((id) => transaction.store.get(id)));
  return rows.flatMap((row) => (row && isDeleted(row.record) && !row.record.erased ? [row.record] : []));
}

/** Everything of one type that points at a record: the tasks of a prospect, the people of a company. */
export async function childrenOf(type: string, parentId: string, limit = 2000): Promise<StoredRecord[]> {
  const rows = await (await openStore()).getAllFromIndex('records', 'parent', `${type}|${parentId}`, limit);
  return rows.map((row) => row.record);
}

/** The records found by an exact key: a domain, a mail address, a phone number. */
export async function recordsBy(key: 'domain' | 'email' | 'phone', value: string, limit = 20): Promise<StoredRecord[]> {
  const wanted = key === 'phone' ? phoneKey(value) : fold(value);
  if (!wanted) return [];
  const rows = await (await openStore()).getAllFromIndex('records', key, wanted, limit);
  return rows.map((row) => row.record);
}

/** The records found by any of some keys, in the order of the keys: one read, however many there are. */
export async function recordsByAny(key: 'domain' | 'email', values: string[], limit = 20): Promise<StoredRecord[]> {
  const wanted = [...new Set(values.map(fold))].filter(Boolean);
  if (wanted.length === 0) return [];
  const index = (await openStore()).transaction('records').store.index(key);
  const rows = await Promise.all(wanted.map((value) => index.getAll(value, limit)));
  return rows.flat().map((row) => row.record);
}

/** The records of a type that were changed last. */
export async function latest(type: string, limit: number): Promise<StoredRecord[]> {
  const range = IDBKeyRange.bound([type, Number.NEGATIVE_INFINITY], [type, Number.POSITIVE_INFINITY]);
  const rows = await (await openStore()).getAllFromIndex('records', 'all', range, limit);
  return rows.map((row) => row.record);
}

/** The prospects of one group (`process/stage`, `won`, …), the last changed first. */
export async function inGroup(type: string, group: string, limit: number): Promise<StoredRecord[]> {
  const range = IDBKeyRange.bound([type, group, Number.NEGATIVE_INFINITY], [type, group, Number.POSITIVE_INFINITY]);
  const rows = await (await openStore()).getAllFromIndex('records', 'list', range, limit);
  return rows.map((row) => row.record);
}

/** Both ends of a group: the `oldest` that were changed longest ago and the `newest` changed last, as ids, the last changed first. */
export async function endsOfGroup(type: string, group: string, ends: { oldest: number; newest: number }) {
  const range = IDBKeyRange.bound([type, group, Number.NEGATIVE_INFINITY], [type, group, Number.POSITIVE_INFINITY]);
  const database = await openStore();
  const most = ends.oldest + ends.newest;
  const first = await database.getAllKeysFromIndex('records', 'list', range, most + 1);
  if (first.length <= most) return first;
  const last: string[] = [];
  let cursor = await database.transaction('records').store.index('list').openKeyCursor(range, 'prev');
  for (; cursor && last.length < ends.oldest; cursor = await cursor.continue()) last.push(cursor.primaryKey);
  return [...first.slice(0, ends.newest), ...last.reverse()];
}

/** How many there are of a type (`person`) or group (`prospect|guide/outreach`): kept beside the records, never counted. */
export async function count(key: string): Promise<number> {
  return (await (await openStore()).get('counters', key)) ?? 0;
}

/** Who changed what of a record when, the latest first. */
export async function historyOf(id: string): Promise<Change[]> {
  const changes = await (await openStore()).getAllFromIndex('changes', 'record', id);
  return changes.reverse();
}
