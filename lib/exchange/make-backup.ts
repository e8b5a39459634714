import { type Database, openStore } from '@/lib/store/database';
import { readAbout, readSettings } from '@/lib/store/private';
import { readSalts } from '@/lib/trust/suppression';
import { FORMAT, FORMAT_VERSION } from './backup-format';
import type { Report } from './restore';

const PAGE = 1000;

/**
 * The whole store as one JSON file: every record with its proof, the history, what can be undone, the do-not-contact list,
 * About me and the settings. Not in it: this device's id and clock, drafts, and what waits to be synced. The file is built
 * from parts, because one text of everything may be longer than a text can be. `report` hears how many of all rows are read.
 */
export async function makeBackup(now: string, report: Report = () => undefined): Promise<Blob> {
  const database = await openStore();
  const [about, settings, salts] = await Promise.all([readAbout(), readSettings(), readSalts()]);
  const head = { format: FORMAT, version: FORMAT_VERSION, madeAt: now, about, settings, salts };
  const parts = [JSON.stringify(head).slice(0, -1)];
  // One transaction: nothing changes between the first and the last page.
  const transaction = begin(database);
  const counts = await Promise.all(names.map((name) => transaction.objectStore(name).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  const more = (count: number) => {
    done += count;
    report(done, total);
  };
  for (const name of names) parts.push(`,"${name}":`, ...(await rows(transaction, name, more)));
  return new Blob([...parts, '}'], { type: 'application/json' });
}

/** The name a backup is offered under: `alongside-2026-11-23.json`. */
export const backupName = (now: string): string => `alongside-${now.slice(0, 10)}.json`;

const names = ['records', 'changes', 'acts', 'suppressed'] as const;
const begin = (database: Database) => database.transaction(names, 'readonly');
type Reading = ReturnType<typeof begin>;

async function rows(
  transaction: Reading,
  name: (typeof names)[number],
  more: (count: number) => void,
): Promise<string[]> {
  const store = transaction.objectStore(name);
  const parts: string[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(range, PAGE),
      store.getAll(range, PAGE),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return ['[', ...parts.flatMap((part, index) => (index === 0 ? [part] : [',', part])), ']'];
    more(values.length);
    parts.push(values.map((row) => JSON.stringify(bare(row))).join(','));
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** A record without the keys it is found by: they are derived from it again. */
const bare = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'record' in row && typeof row.record === 'object' ? row.record : row;
