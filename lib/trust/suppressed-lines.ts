import type { Suppressed } from '@/lib/model/suppressed';
import { openStore } from '@/lib/store/database';
import { announce } from '@/lib/store/notices';
import { PRIVATE } from '@/lib/store/private';

/** The lines of the list, the newest first, those that were lifted by hand included. */
export async function readSuppressed(): Promise<Suppressed[]> {
  const rows = await (await openStore()).getAll('suppressed');
  return rows.sort((a, b) => b.since.localeCompare(a.since));
}

/** Lifts one line by hand: it blocks nobody any more, and stays with who lifted it and why. */
export async function liftLine(hash: string, lifted: NonNullable<Suppressed['lifted']>): Promise<void> {
  const transaction = (await openStore()).transaction('suppressed', 'readwrite', { durability: 'strict' });
  const row = await transaction.store.get(hash);
  if (row && !row.lifted) await transaction.store.put({ ...row, lifted });
  await transaction.done;
  announce({ ids: [PRIVATE] });
}

/** Takes the lifting of a line back: it blocks again, since when and for what it did before. */
export async function blockLineAgain(hash: string): Promise<void> {
  const transaction = (await openStore()).transaction('suppressed', 'readwrite', { durability: 'strict' });
  const row = await transaction.store.get(hash);
  if (row) {
    const { lifted: _, ...blocking } = row;
    await transaction.store.put(blocking);
  }
  await transaction.done;
  announce({ ids: [PRIVATE] });
}

/** Whether a line of another list says something that the line here does not say. */
export const isNews = (row: Suppressed, here: Suppressed | undefined): boolean =>
  here === undefined || (!row.lifted && here.lifted !== undefined && row.since > here.lifted.at);
