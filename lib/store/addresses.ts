import type { StoredRecord } from '@/lib/model/record';
import { openStore } from './database';
import { recordsById } from './records';

/**
 * The people and companies that hold a mail address or a domain for which `fits` says yes. Walks the keys of the two indexes, each
 * of which is looked at once, and reads only the records that are found.
 */
export async function holdersOf(fits: (address: string) => boolean): Promise<StoredRecord[]> {
  const store = (await openStore()).transaction('records').store;
  const ids = new Set<string>();
  for (const index of ['email', 'domain'] as const) {
    let known: { key: string; fits: boolean } | undefined;
    let cursor = await store.index(index).openKeyCursor();
    for (; cursor; cursor = await cursor.continue()) {
      if (known?.key !== cursor.key) known = { key: cursor.key, fits: fits(cursor.key) };
      if (known.fits) ids.add(cursor.primaryKey);
    }
  }
  return (await recordsById([...ids])).filter(({ type }) => type === 'person' || type === 'company');
}
