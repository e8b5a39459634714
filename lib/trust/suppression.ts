import { domainOfEmail, toDomain } from '@/lib/identity/domain';
import { toEmail } from '@/lib/identity/mail-address';
import { suffixes } from '@/lib/identity/public-suffix';
import type { Json } from '@/lib/model/json';
import type { Suppressed } from '@/lib/model/suppressed';
import { openStore } from '@/lib/store/database';
import { announce } from '@/lib/store/notices';
import { PRIVATE } from '@/lib/store/private';
import { isNews } from './suppressed-lines';

/**
 * The do-not-contact list: mail addresses and domains as salted SHA-256 fingerprints, so that it outlives the erasure of the
 * person without keeping who it was. The salt stays on this device and in its backups; a restored backup may bring a second.
 */

/** Why, since when and by whom something goes on the list. */
export interface Suppressing {
  reason: string;
  now: string;
  who?: string | undefined;
}

/**
 * Puts addresses or domains on the list and answers with the fingerprints that are new there. What is no address and no domain is
 * left out; saying it twice keeps the first reason, saying it again after it was lifted is a new block.
 */
export async function suppress(
  values: string[],
  { reason, now, who }: Suppressing,
  newSalt: () => string = randomSalt,
): Promise<string[]> {
  await suffixes();
  const salts = await saltsOr(newSalt);
  const keys = keysOf(values);
  const hashes = await Promise.all(keys.map((key) => hashOf(salts[0] ?? '', key)));
  const transaction = (await openStore()).transaction('suppressed', 'readwrite', { durability: 'strict' });
  const added: string[] = [];
  for (const [index, hash] of hashes.entries()) {
    const kept = await transaction.store.get(hash);
    if (kept && !kept.lifted) continue;
    const kind = keys[index]?.includes('@') ? 'address' : 'domain';
    await transaction.store.put({ hash, since: now, reason, kind, ...(who && { who }) });
    added.push(hash);
  }
  await transaction.done;
  announce({ ids: [PRIVATE] });
  return added;
}

/** Takes addresses or domains off the list, as if they had never been on it: the mark they stood for is gone or undone. */
export async function lift(values: string[]): Promise<void> {
  await suffixes();
  const salts = await readSalts();
  await unlist(await Promise.all(salts.flatMap((salt) => keysOf(values).map((key) => hashOf(salt, key)))));
}

/** Takes fingerprints off the list, as `lift` does. */
export async function unlist(hashes: string[]): Promise<void> {
  const transaction = (await openStore()).transaction('suppressed', 'readwrite', { durability: 'strict' });
  await Promise.all(hashes.map((hash) => transaction.store.delete(hash)));
  await transaction.done;
  announce({ ids: [PRIVATE] });
}

/** Which of these addresses or domains are on the list, themselves or by their domain: value → reason. */
export async function matched(values: string[]): Promise<{ [value: string]: string }> {
  const database = await openStore();
  if ((await database.count('suppressed')) === 0) return {};
  await suffixes();
  const salts = await readSalts();
  const found: [string, string][] = [];
  for (const value of values) {
    const row = (await linesFor(value, salts))[0];
    if (row) found.push([value, row.reason]);
  }
  return Object.fromEntries(found);
}

/** The addresses or domains of a list that must not be contacted. */
export const isSuppressed = async (values: string[]): Promise<string[]> => Object.keys(await matched(values));

/** The lines that block one address or domain, itself or by its domain; none is an empty list. */
export async function linesOf(value: string): Promise<Suppressed[]> {
  await suffixes();
  return linesFor(value, await readSalts());
}

async function linesFor(value: string, salts: string[]): Promise<Suppressed[]> {
  const hashes = await Promise.all(salts.flatMap((salt) => namesOf(value).map((one) => hashOf(salt, one))));
  const database = await openStore();
  const rows = await Promise.all(hashes.map((hash) => database.get('suppressed', hash)));
  return rows.filter((row) => row !== undefined).filter(({ lifted }) => lifted === undefined);
}

/** As what an address or domain stands on the list. Needs `suffixes()`, as do the names it is matched by. */
export const keyOf = (value: string): string | undefined => (value.includes('@') ? toEmail(value) : toDomain(value));

/** Everything on the list that would forbid an address: the address itself, and its domain. */
export function namesOf(value: string): string[] {
  const key = keyOf(value);
  return [...new Set([key, domainOfEmail(value), key && toDomain(key)])].filter((one) => one !== undefined);
}

const keysOf = (values: string[]): string[] => [...new Set(values.flatMap((value) => keyOf(value) ?? []))];

async function hashOf(salt: string, key: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${key}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function randomSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The salts in use; the first one is this device's own. */
export async function readSalts(): Promise<string[]> {
  return asSalts(await (await openStore()).get('private', 'salt'));
}

async function saltsOr(newSalt: () => string): Promise<string[]> {
  const made = newSalt();
  const transaction = (await openStore()).transaction('private', 'readwrite', { durability: 'strict' });
  const kept = asSalts(await transaction.store.get('salt'));
  const salts = kept.length > 0 ? kept : [made];
  if (kept.length === 0) await transaction.store.put(salts, 'salt');
  await transaction.done;
  return salts;
}

const asSalts = (kept: Json | undefined): string[] =>
  Array.isArray(kept) ? kept.filter((salt) => typeof salt === 'string') : [];

/**
 * Adds the lines of another list with the salts they were made with: how a backup comes back. What is known here stays as it
 * is, unless it was lifted here before the other list blocked it anew.
 */
export async function takeOver(rows: Suppressed[], salts: string[]): Promise<void> {
  const transaction = (await openStore()).transaction(['suppressed', 'private'], 'readwrite', { durability: 'strict' });
  const kept = transaction.objectStore('private');
  const all = [...new Set([...asSalts(await kept.get('salt')), ...salts])];
  if (all.length > 0) await kept.put(all, 'salt');
  const list = transaction.objectStore('suppressed');
  for (const row of rows) if (isNews(row, await list.get(row.hash))) await list.put(row);
  await transaction.done;
  announce({ ids: [PRIVATE] });
}
