import { fold, foldedWords, phoneKey } from '@/lib/model/fold';
import type { StoredRecord } from '@/lib/model/record';
import { type Database, openStore, type Row } from './database';

/** How many rows one word may bring before the other words sift them. */
const PER_WORD = 200;

/** What search looks through, in the order it answers. */
const searched = ['prospect', 'company', 'person'] as const;

/**
 * Finds prospects, companies and people by the beginnings of words of their name or domain, by mail address or by phone
 * number (any spelling). Every word of the query must be found. Answers at most `limit` records, the last changed first.
 */
export async function find(query: string, limit = 20, types: readonly string[] = searched): Promise<StoredRecord[]> {
  const database = await openStore();
  const whole = fold(query);
  const found = new Map<string, Row>();
  const add = (rows: Row[]) => {
    for (const row of rows) if (types.includes(row.record.type)) found.set(row.id, row);
  };
  const phone = /^[\d\s()+./-]{5,}$/.test(whole) ? phoneKey(whole) : undefined;
  if (phone) add(await database.getAllFromIndex('records', 'phone', phone, limit));
  const words = whole.includes('@') ? [whole] : foldedWords(query);
  for (const spelling of spellings(words)) {
    for (const type of types) add(await byWords(database, type, spelling));
  }
  return [...found.values()]
    .map((row) => row.record)
    .sort((a, b) => types.indexOf(a.type) - types.indexOf(b.type) || (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, limit);
}

/** "loewenthal" is typed for Löwenthal where a keyboard has no ö; the index knows it as "lowenthal". */
function spellings(words: string[]): string[][] {
  const plain = words.map((word) => word.replace(/([aou])e/g, '$1'));
  return plain.join() === words.join() ? [words] : [words, plain];
}

/** Takes the longest word from the index (it brings the fewest) and sifts its rows by the others. */
async function byWords(database: Database, type: string, words: string[]): Promise<Row[]> {
  const [longest, ...others] = [...words].sort((a, b) => b.length - a.length);
  if (!longest) return [];
  const start = `${type}|${longest.slice(0, 32)}`;
  const rows = await database.getAllFromIndex('records', 'word', IDBKeyRange.bound(start, `${start}\uffff`), PER_WORD);
  const has = (row: Row, word: string) => row.word?.some((key) => key.startsWith(`${type}|${word}`)) ?? false;
  return rows.filter((row) => others.every((word) => has(row, word)));
}
