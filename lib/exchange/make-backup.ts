import type { StoredRecord } from '@/lib/model/record';
import { type Act, type Change, type Database, openStore } from '@/lib/store/database';
import { readAbout, readSettings } from '@/lib/store/private';
import { readSalts } from '@/lib/trust/suppression';
import { FORMAT, FORMAT_VERSION } from './backup-format';
import { packer } from './lean';
import type { Report } from './report';

/** Records and acts read at once; few enough that the page goes on painting. */
const PAGE = 250;

/**
 * The whole store as one JSON file with a line for each record: every record with its proof and history, what can be undone,
 * the do-not-contact list, About me and the settings. Not in it: this device's id and clock, drafts, and what waits to be
 * synced. The file is built from parts, because one text of everything may be longer than a text can be. `report` hears how
 * many of all rows are read.
 */
export async function makeBackup(now: string, report: Report = () => undefined): Promise<Blob> {
  const database = await openStore();
  const [about, settings, salts] = await Promise.all([readAbout(), readSettings(), readSalts()]);
  // One transaction: nothing changes between the first and the last page.
  const transaction = begin(database);
  const total = (await Promise.all(names.map((name) => transaction.objectStore(name).count()))).reduce((a, b) => a + b);
  let done = 0;
  const more = (count: number) => {
    done += count;
    report(done, total);
  };
  const acts: Act[] = await allOf(transaction.objectStore('acts'), more);
  const { tables, pack } = packer(acts);
  const records = await recordLines(transaction, pack, more);
  const suppressed = await allOf(transaction.objectStore('suppressed'), more);
  const head = JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, madeAt: now, about, settings });
  const parts = [
    head.slice(0, -1),
    ...list('salts', lines(salts)),
    // The tables are whole only after the last record; they stand before it, so that a reader has them.
    ...list('devices', lines(tables.devices)),
    ...list('sources', lines(tables.sources)),
    ...list('acts', lines(acts.map(({ seq: _, ...act }) => act))),
    ...list('records', records),
    ...list('suppressed', lines(suppressed)),
  ];
  return new Blob([...parts, '}\n'], { type: 'application/json' });
}

/** The name a backup is offered under: `alongside-2026-11-23.json`. */
export const backupName = (now: string): string => `alongside-${now.slice(0, 10)}.json`;

const names = ['records', 'changes', 'acts', 'suppressed'] as const;
const begin = (database: Database) => database.transaction(names, 'readonly');
type Reading = ReturnType<typeof begin>;

/** One line for each row, in pieces of some rows each. */
function lines(rows: unknown[]): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < rows.length; at += PAGE) {
    const piece = rows.slice(at, at + PAGE).map((row) => JSON.stringify(row));
    pieces.push(piece.join(',\n'));
  }
  return pieces;
}

const list = (name: string, pieces: string[]): string[] => [
  `,\n"${name}":[\n`,
  ...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [',\n', piece])),
  '\n]',
];

/** Pages through the records; the history of a page lies between its first and its last id. */
async function recordLines(
  transaction: Reading,
  pack: (record: StoredRecord, changes: Change[]) => unknown,
  more: (count: number) => void,
): Promise<string[]> {
  const store = transaction.objectStore('records');
  const history = transaction.objectStore('changes').index('record');
  const pieces: string[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows = await store.getAll(range, PAGE);
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return pieces;
    const changes = await history.getAll(IDBKeyRange.bound(first.id, last.id));
    const byRecord = Map.groupBy(changes, (change) => change.record);
    pieces.push(rows.map(({ id, record }) => JSON.stringify(pack(record, byRecord.get(id) ?? []))).join(',\n'));
    more(rows.length + changes.length);
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

interface Pages<Row> {
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<IDBValidKey[]>;
  getAll(range: IDBKeyRange | null, count: number): Promise<Row[]>;
}

async function allOf<Row>(store: Pages<Row>, more: (count: number) => void): Promise<Row[]> {
  const all: Row[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, rows]: [IDBValidKey[], Row[]] = await Promise.all([
      store.getAllKeys(range, PAGE),
      store.getAll(range, PAGE),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return all;
    more(rows.length);
    all.push(...rows);
    range = IDBKeyRange.lowerBound(last, true);
  }
}
