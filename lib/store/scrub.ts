import type { Json } from '@/lib/model/json';
import type { Held, StoredRecord } from '@/lib/model/record';
import { type ActContext, idsOf, type NewAct, writeAct } from './commit';
import type { Act, Change } from './database';
import { keysOf } from './keys';
import { announce } from './notices';
import { type Transaction, transact } from './transact';

/** Takes somebody's traces out of what is stored of others; an object without any comes back as it is. */
export interface Cleaning {
  mayHold(json: string): boolean;
  json<Value extends Json>(value: Value): Value;
  held(type: string, field: string, held: Held[]): Held[];
}

const PAGE = 500;

/**
 * Writes an act that erases, and in the same transaction takes the traces of who is erased out of everything else: records,
 * history, the sentences of acts, drafts, mails that were sent, the reasons on the do-not-contact list. Reads the whole store once. Fails as `transact` does, and then nothing was changed.
 */
export async function commitErasing(act: NewAct, context: ActContext, cleaning: Cleaning): Promise<Act> {
  const stored = await transact(async (transaction) => {
    const written = await writeAct(transaction, act, context);
    await cleanRecords(transaction, cleaning, context.now);
    await cleanChanges(transaction, cleaning);
    await cleanActs(transaction, cleaning);
    await cleanDrafts(transaction, idsOf(act), cleaning);
    await cleanSends(transaction, cleaning);
    await cleanReasons(transaction, cleaning);
    return written;
  });
  announce({ ids: idsOf(act), everything: true });
  return stored;
}

async function cleanRecords(transaction: Transaction, cleaning: Cleaning, now: string): Promise<void> {
  const store = transaction.objectStore('records');
  const outbox = transaction.objectStore('outbox');
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows = await store.getAll(range, PAGE);
    const last = rows.at(-1);
    if (!last) return;
    for (const { id, record } of rows) {
      const cleaned = cleanRecord(record, cleaning);
      if (cleaned === record) continue;
      await store.put({ id, record: cleaned, ...keysOf(cleaned) });
      const waiting = await outbox.get(id);
      await outbox.put({ id, since: waiting?.since ?? now, version: (waiting?.version ?? 0) + 1 });
    }
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

function cleanRecord(record: StoredRecord, cleaning: Cleaning): StoredRecord {
  if (!cleaning.mayHold(JSON.stringify(record.fields))) return record;
  const fields = Object.entries(record.fields).map(
    ([field, held]) => [field, cleaning.held(record.type, field, held)] as const,
  );
  const isSame = fields.every(([field, held]) => held === record.fields[field]);
  return isSame ? record : { ...record, fields: Object.fromEntries(fields) };
}

async function cleanChanges(transaction: Transaction, cleaning: Cleaning): Promise<void> {
  const store = transaction.objectStore('changes');
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows: Change[] = await store.getAll(range, PAGE);
    const last = rows.at(-1)?.seq;
    if (last === undefined) return;
    for (const row of rows) {
      if (!cleaning.mayHold(JSON.stringify([row.before, row.after]))) continue;
      const type = row.record.slice(0, row.record.indexOf(':'));
      const before = row.before && cleaning.held(type, row.field, row.before);
      const after = row.after && cleaning.held(type, row.field, row.after);
      if (before === row.before && after === row.after) continue;
      await store.put({ ...row, ...(before && { before }), ...(after && { after }) });
    }
    range = IDBKeyRange.lowerBound(last, true);
  }
}

async function cleanActs(transaction: Transaction, cleaning: Cleaning): Promise<void> {
  const store = transaction.objectStore('acts');
  for (const row of await store.getAll()) {
    const values = cleaning.json(row.said.values);
    if (values !== row.said.values) await store.put({ ...row, said: { ...row.said, values } });
  }
}

const DRAFT = 'draft:';

/** A draft of the erased record goes; so does one that is named after selected words with a trace. */
async function cleanDrafts(transaction: Transaction, ids: string[], cleaning: Cleaning): Promise<void> {
  const store = transaction.objectStore('private');
  for (const key of await store.getAllKeys(IDBKeyRange.bound(DRAFT, `${DRAFT}\uffff`))) {
    const draft = await store.get(key);
    if (ids.some((id) => key.includes(id)) || cleaning.json(key) !== key) await store.delete(key);
    else if (draft !== undefined && cleaning.json(draft) !== draft) await store.put(cleaning.json(draft), key);
  }
}

/** A sent mail that names somebody who is erased goes, whatever became of its log. */
async function cleanSends(transaction: Transaction, cleaning: Cleaning): Promise<void> {
  const store = transaction.objectStore('private');
  const sends = await store.get('sends');
  if (!Array.isArray(sends)) return;
  const left = sends.filter((send) => cleaning.json(send) === send);
  if (left.length < sends.length) await store.put(left, 'sends');
}

/** Fingerprints stay; why they are there may name somebody. */
async function cleanReasons(transaction: Transaction, cleaning: Cleaning): Promise<void> {
  const store = transaction.objectStore('suppressed');
  for (const row of await store.getAll()) {
    const reason = cleaning.json(row.reason);
    const lifted = row.lifted && { ...row.lifted, reason: cleaning.json(row.lifted.reason) };
    if (reason === row.reason && lifted?.reason === row.lifted?.reason) continue;
    await store.put({ ...row, reason, ...(lifted && { lifted }) });
  }
}
