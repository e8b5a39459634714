import { type StoredRecord, text } from '@/lib/model/record';
import type { Transaction } from './transact';

const kinds = ['prospect', 'seat', 'task', 'note', 'activity'] as const;

/**
 * What was added after change number `seq` and makes no sense without the records that go: their prospects, seats, tasks, notes
 * and activities, and theirs in turn. People stay when their company goes. Answers the ids without the ones that go anyway.
 */
export async function addedSince(transaction: Transaction, going: string[], seq: number): Promise<string[]> {
  const gone = new Set(going);
  // A Set goes on to the values that are added while it is walked: children of children are reached.
  for (const id of gone) {
    for (const child of await childrenOf(transaction, id)) {
      if (!gone.has(child.id) && belongs(child, gone) && (await isNewer(transaction, child, seq))) gone.add(child.id);
    }
  }
  return [...gone].filter((id) => !going.includes(id));
}

/** The greatest number among changes. Not Math.max(...): a big import has more changes than a call takes arguments. */
export const lastSeq = (changes: { seq?: number }[]): number =>
  changes.reduce((most, { seq = 0 }) => Math.max(most, seq), 0);

async function childrenOf(transaction: Transaction, id: string): Promise<StoredRecord[]> {
  const index = transaction.objectStore('records').index('parent');
  const rows = await Promise.all(kinds.map((kind) => index.getAll(`${kind}|${id}`)));
  return rows.flat().map((row) => row.record);
}

/** What has a prospect lives with it; a seat needs its person too. */
function belongs(child: StoredRecord, gone: Set<string>): boolean {
  const prospect = text(child, 'prospectId');
  return child.type === 'seat' || prospect === undefined || gone.has(prospect);
}

/** The first change row of a record tells when it was made. */
async function isNewer(transaction: Transaction, child: StoredRecord, seq: number): Promise<boolean> {
  const first = await transaction.objectStore('changes').index('record').get(child.id);
  return first?.created === true && (first.seq ?? 0) > seq;
}
