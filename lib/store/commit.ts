import { applyEdit, type Edit } from '@/lib/model/edit';
import type { Held, StoredRecord } from '@/lib/model/record';
import { nextStamp, type Stamp, stampSchema } from '@/lib/model/stamp';
import type { Act, Change, Row } from './database';
import { forget } from './forget';
import { countersOf, keysOf } from './keys';
import { noteForList } from './list-waits';
import { announce } from './notices';
import { type Transaction, transact } from './transact';

/** One act of the rep: everything in it is stored or nothing, and is undone as one. */
export interface NewAct {
  id: string;
  /** Which sentence says it, in lib/texts, with the values to fill in. */
  said: Act['said'];
  edits: Edit[];
  prospectId?: string;
  /** The act that this one takes back. */
  undoes?: string;
}

export interface ActContext {
  now: string;
  who: string;
  /** This device's id for a store that has none yet. */
  newDevice: () => string;
}

/** Writes an act: records, change rows, outbox rows, counters and the clock in one transaction; fails as `transact` does. */
export async function commit(act: NewAct, context: ActContext): Promise<Act> {
  const stored = await transact((transaction) => writeAct(transaction, act, context));
  announce({ ids: idsOf(act) });
  return stored;
}

/** The records an act touches. */
export const idsOf = (act: NewAct): string[] => [...new Set(act.edits.map((edit) => edit.id))];

/** Writes an act inside a transaction that may have read what the act is made of. */
export async function writeAct(transaction: Transaction, act: NewAct, context: ActContext): Promise<Act> {
  const stored: Act = { id: act.id, at: context.now, who: context.who, said: act.said };
  if (act.prospectId) stored.prospectId = act.prospectId;
  if (act.undoes) stored.undoes = act.undoes;
  const writes = await plan(transaction, act.edits, idsOf(act), context);
  await write(transaction, stored, writes, act.undoes, context);
  return stored;
}

interface Write {
  before: StoredRecord | undefined;
  after: StoredRecord;
}

/** Reads what is there and works out what will be. Nothing but requests of this transaction is awaited, or it would end. */
async function plan(transaction: Transaction, edits: Edit[], ids: string[], context: ActContext) {
  const records = transaction.objectStore('records');
  const kept = transaction.objectStore('private');
  const [clock, device, ...rows] = await Promise.all([
    kept.get('clock'),
    kept.get('device'),
    ...ids.map((id) => records.get(id)),
  ]);
  const before = new Map(rows.flatMap((row) => (row ? [[row.id, row.record] as const] : [])));
  const after = new Map(before);
  const me = typeof device === 'string' ? device : context.newDevice();
  const parsed = stampSchema.safeParse(clock);
  let last: Stamp | undefined = parsed.success ? parsed.data : undefined;
  const stamp = () => {
    last = nextStamp(last, Date.parse(context.now), me);
    return last;
  };
  for (const edit of edits) {
    const made = applyEdit(after.get(edit.id), edit, { now: context.now, who: context.who, stamp });
    if (made) after.set(edit.id, made);
  }
  const writes: Write[] = [...after].flatMap(([id, record]) =>
    before.get(id) === record ? [] : [{ before: before.get(id), after: record }],
  );
  return { writes, last, me, newDevice: device === undefined };
}

async function write(
  transaction: Transaction,
  stored: Act,
  planned: Awaited<ReturnType<typeof plan>>,
  undoes: string | undefined,
  context: ActContext,
) {
  const records = transaction.objectStore('records');
  const changes = transaction.objectStore('changes');
  const requests: Promise<unknown>[] = [];
  // When the transaction aborts, every request rejects; the first one is reported, the others are the same news.
  const ask = (...asked: Promise<unknown>[]) => {
    for (const request of asked) request.catch(() => undefined);
    requests.push(...asked);
  };
  for (const { before, after } of planned.writes) {
    const row: Row = { id: after.id, record: after, ...keysOf(after) };
    ask(records.put(row));
    if (after.erased) ask(forget(transaction, after.id));
    for (const change of changesOf(before, after, stored)) ask(changes.add(change));
  }
  ask(transaction.objectStore('acts').add(stored));
  if (planned.last) ask(transaction.objectStore('private').put(planned.last, 'clock'));
  if (planned.newDevice) ask(transaction.objectStore('private').put(planned.me, 'device'));
  ask(countUp(transaction, planned.writes), queue(transaction, planned.writes, context));
  ask(noteForList(transaction, stored, planned.writes));
  if (undoes) ask(markUndone(transaction, undoes, context));
  await Promise.all(requests);
}

function changesOf(before: StoredRecord | undefined, after: StoredRecord, act: Act): Change[] {
  const created = before === undefined && { created: true as const };
  const base = { act: act.id, at: act.at, who: act.who, record: after.id, ...created };
  const changed = (field: string) => before?.fields[field] !== after.fields[field];
  return Object.keys(after.fields)
    .filter(changed)
    .map((field) => ({ ...base, field, ...sides(before?.fields[field], after.fields[field]) }));
}

const sides = (before: Held[] | undefined, after: Held[] | undefined) => ({
  ...(before && { before }),
  ...(after && { after }),
});

async function countUp(transaction: Transaction, writes: Write[]) {
  const difference = new Map<string, number>();
  const count = (keys: string[], by: number) => {
    for (const key of keys) difference.set(key, (difference.get(key) ?? 0) + by);
  };
  for (const { before, after } of writes) {
    count(countersOf(before), -1);
    count(countersOf(after), 1);
  }
  const counters = transaction.objectStore('counters');
  const changed = [...difference].filter(([, by]) => by !== 0);
  await Promise.all(changed.map(async ([key, by]) => counters.put(((await counters.get(key)) ?? 0) + by, key)));
}

async function queue(transaction: Transaction, writes: Write[], context: ActContext) {
  const outbox = transaction.objectStore('outbox');
  await Promise.all(
    writes.map(async ({ after }) => {
      const waiting = await outbox.get(after.id);
      await outbox.put({ id: after.id, since: waiting?.since ?? context.now, version: (waiting?.version ?? 0) + 1 });
    }),
  );
}

async function markUndone(transaction: Transaction, id: string, context: ActContext) {
  const acts = transaction.objectStore('acts');
  const act = await acts.index('id').get(id);
  if (act) await acts.put({ ...act, undone: context.now });
}
