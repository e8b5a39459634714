import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** What an upgrade step works on: the shape it finds is that of its own time, so it is untyped on purpose. */
export interface Upgrading {
  database: IDBPDatabase<unknown>;
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>;
}

/** Released steps are never edited: a change of a stored shape is a new step at the end, with a before/after test. */
const steps: ((upgrading: Upgrading) => Promise<void> | void)[] = [first, second];

/** Brings a database from the version it has to the one wanted, inside the browser's one upgrade transaction: all or nothing. */
export async function upgrade(
  database: unknown,
  oldVersion: number,
  newVersion: number | null,
  transaction: unknown,
): Promise<void> {
  const upgrading = { database, transaction } as Upgrading;
  for (const step of steps.slice(oldVersion, newVersion ?? steps.length)) await step(upgrading);
}

/** Version 1: records with their indexes, changes, acts, outbox, counters, private values and the do-not-contact list. */
function first({ database }: Upgrading): void {
  const records = database.createObjectStore('records', { keyPath: 'id' });
  records.createIndex('list', 'list');
  records.createIndex('all', 'all');
  records.createIndex('due', 'due');
  for (const name of ['domain', 'email', 'phone', 'word', 'parent'])
    records.createIndex(name, name, { multiEntry: true });
  const changes = database.createObjectStore('changes', { keyPath: 'seq', autoIncrement: true });
  changes.createIndex('record', 'record');
  changes.createIndex('act', 'act');
  const acts = database.createObjectStore('acts', { keyPath: 'seq', autoIncrement: true });
  acts.createIndex('id', 'id', { unique: true });
  database.createObjectStore('outbox', { keyPath: 'id' });
  database.createObjectStore('counters');
  database.createObjectStore('private');
  database.createObjectStore('suppressed', { keyPath: 'hash' });
}

/** Version 2: a phone number is found without its extension. Only the keys beside the records change. */
async function second({ transaction }: Upgrading): Promise<void> {
  const extension = /(?<=\d[\s,;()./-]{0,5})(?:extension|extn|ext|int|poste|доб|x|#)[\s.:=#]{0,3}\d{1,6}\)?\s{0,9}$/iu;
  let cursor = await transaction.objectStore('records').openCursor();
  for (; cursor; cursor = await cursor.continue()) {
    const row: PhoneRow = cursor.value;
    const values = (row.record.fields.phone ?? []).flatMap(({ value, gone }) => (gone ? [] : [String(value)]));
    if (!row.phone || !values.some((value) => extension.test(value.normalize('NFKC')))) continue;
    const keys = values.flatMap((value) => {
      const number = value.normalize('NFKC').replace(extension, '');
      const digits = number.replace(/\(0\)/g, '').replace(/\D/g, '');
      return digits.length >= 5 ? [digits.slice(-9)] : [];
    });
    await cursor.update?.({ ...row, phone: [...new Set(keys)] });
  }
}

interface PhoneRow {
  record: { fields: { phone?: { value: unknown; gone?: true }[] } };
  phone?: string[];
}
