import type { StoredRecord } from '@/lib/model/record';
import type { Act } from './database';
import { openStore } from './database';
import type { Transaction } from './transact';

// The do-not-contact list holds digests, and a transaction ends while a digest is made. So an act notes in its own transaction that
// the list has to follow it; whoever brings the list up to date crosses it out. A kill in between leaves the note.
const KEY = 'listWaits';

/** What of a record the list follows: the mark, and the values that stand on it. */
const followed = ['doNotContact', 'email', 'domain'];

/** Notes, in the transaction of an act, that the list has to follow it; of an undo always, since its act may have listed by itself. */
export async function noteForList(
  transaction: Transaction,
  act: Act,
  writes: { before: StoredRecord | undefined; after: StoredRecord }[],
): Promise<void> {
  const concerns = writes.some(({ before, after }) =>
    followed.some((field) => before?.fields[field] !== after.fields[field]),
  );
  if (!concerns && !act.undoes) return;
  const kept = transaction.objectStore('private');
  await kept.put([...asIds(await kept.get(KEY)), act.id], KEY);
}

/** The acts that the list has still to follow, the first one first. */
export async function actsForList(): Promise<string[]> {
  return asIds(await (await openStore()).get('private', KEY));
}

/** Crosses out an act that the list has followed. */
export async function listHasFollowed(id: string): Promise<void> {
  const transaction = (await openStore()).transaction('private', 'readwrite', { durability: 'strict' });
  const left = asIds(await transaction.store.get(KEY)).filter((one) => one !== id);
  await (left.length > 0 ? transaction.store.put(left, KEY) : transaction.store.delete(KEY));
  await transaction.done;
}

const asIds = (kept: unknown): string[] =>
  Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
