import { fold, foldedWords, phoneKey } from '@/lib/model/fold';
import type { StoredRecord } from '@/lib/model/record';
import { type Database, openStore, type Row } from './database';

/** So many rows are simply read and sifted; more are first found by their keys, which cost less. */
const ROWS = 200;
/** A word that more keys begin with takes no part in finding, only in sifting what the rarer words found. */
const COMMON = 10_000;
/** How many of the records changed last are looked through first. */
const FIRST = 2_000;

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
    for (const type of types) add(await byWords(database, type, spelling, limit));
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

/** The longest word mostly brings few rows, which the others sift. Where it brings many, the keys of all words are intersected. */
async function byWords(database: Database, type: string, words: string[], limit: number): Promise<Row[]> {
  const starts = [...words].sort((a, b) => b.length - a.length).map((word) => `${type}|${word.slice(0, 32)}`);
  const [longest] = starts;
  if (!longest) return [];
  const isFound = (row: Row) => starts.every((start) => row.word?.some((key) => key.startsWith(start)));
  const rows = await database.getAllFromIndex('records', 'word', startingWith(longest), ROWS);
  if (rows.length < ROWS) return rows.filter(isFound);
  const ids = await intersect(database, starts);
  // Many ids are mostly met early in the list of all, which is in the order of the last change.
  const first =
    ids.size > ROWS ? await rowsOf(database, await inOrder(database, type, ids, FIRST), isFound, limit) : [];
  if (first.length >= limit) return first;
  return rowsOf(database, ids.size > ROWS ? await inOrder(database, type, ids) : [...ids], isFound, limit);
}

const startingWith = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);

/** The ids that every word brings; a common word only where there is no other. */
async function intersect(database: Database, starts: string[]): Promise<Set<string>> {
  const keys = await Promise.all(
    starts.map((start) => database.getAllKeysFromIndex('records', 'word', startingWith(start), COMMON)),
  );
  const [rarest = [], ...others] = keys.toSorted((a, b) => a.length - b.length);
  return others
    .filter((ids) => ids.length < COMMON)
    .map((ids) => new Set(ids))
    .reduce((found, ids) => found.intersection(ids), new Set(rarest));
}

/** Those of the ids that are among the `count` records of the type that were changed last, in that order. */
async function inOrder(database: Database, type: string, ids: Set<string>, count?: number): Promise<string[]> {
  const range = IDBKeyRange.bound([type, Number.NEGATIVE_INFINITY], [type, Number.POSITIVE_INFINITY]);
  const all = await database.getAllKeysFromIndex('records', 'all', range, count);
  return all.filter((id) => ids.has(id));
}

/** Reads rows until enough of them have every word. */
async function rowsOf(database: Database, ids: string[], isFound: (row: Row) => boolean, limit: number) {
  const found: Row[] = [];
  const step = Math.max(ROWS, limit);
  for (let at = 0; at < ids.length && found.length < limit; at += step) {
    const { store } = database.transaction('records');
    const rows = await Promise.all(ids.slice(at, at + step).map((id) => store.get(id)));
    found.push(...rows.flatMap((row) => (row && isFound(row) ? [row] : [])));
  }
  return found;
}
