import { type Database, openStore } from './database';
import { NotSaved, StoreError } from './errors';

const stores = ['records', 'changes', 'acts', 'outbox', 'counters', 'private', 'suppressed'] as const;
const begin = (database: Database) => database.transaction(stores, 'readwrite', { durability: 'strict' });
export type Transaction = ReturnType<typeof begin>;

/**
 * Does work in one transaction with strict durability: all of it is stored or nothing, and no other context reads or writes in
 * between. `work` may await nothing but requests of this transaction, or it would end. Resolves only when the browser says
 * "complete": a put that succeeded may still be rolled back on a full disk. Rejects with NotSaved, and then nothing was stored.
 */
export async function transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const transaction = begin(await openStore());
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    return giveUp(transaction, error);
  }
}

async function giveUp(transaction: Transaction, error: unknown): Promise<never> {
  try {
    transaction.abort();
  } catch (aborting) {
    // Already aborted by the browser (full disk, closed): that is the state we want.
    if (!(aborting instanceof DOMException)) throw aborting;
  }
  await transaction.done.catch(() => undefined);
  if (error instanceof StoreError) throw error;
  if (error instanceof DOMException) throw new NotSaved(transaction.error ?? error);
  throw error;
}
