import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Json } from '@/lib/model/json';
import type { Held, StoredRecord } from '@/lib/model/record';
import type { Suppressed } from '@/lib/model/suppressed';
import { StoreBlocked, StoreUnavailable } from './errors';
import { upgrade } from './upgrades';
import { DATABASE, VERSION } from './version';

/** A record beside the keys it is found by; the keys are derived from the record and never travel. */
export interface Row extends RowKeys {
  id: string;
  record: StoredRecord;
}

/** Derived from a record by `lib/store/keys.ts`. Deleted and erased records have none, so no index lists them. */
export interface RowKeys {
  /** [type, group, order]: "all prospects of stage outreach, the last changed first", "the tasks to remind of, the next first". */
  list?: [string, string, number];
  /** [type, order] over all groups of a type. */
  all?: [string, number];
  domain?: string[];
  email?: string[];
  phone?: string[];
  /** `type|folded word`, for search by the beginning of a word. */
  word?: string[];
  /** `type|parent id`: what belongs to a prospect, company or person. */
  parent?: string[];
  /** [type, time] of things that are due. */
  due?: [string, string];
}

/** One field of one record changed: who, when, what before and after. Undo, history, audit, merge and measures read these. */
export interface Change {
  seq?: number;
  act: string;
  at: string;
  who: string;
  record: string;
  field: string;
  before?: Held[];
  after?: Held[];
  /** The record was made by this act. */
  created?: true;
}

/** One thing the rep did, as the timeline of undo shows it; its changes share its id. */
export interface Act {
  id: string;
  seq?: number;
  at: string;
  who: string;
  /** Which sentence says it: a key of the texts and the values to fill in. */
  said: { key: string; values: { [name: string]: string | number } };
  prospectId?: string;
  /** When it was taken back. */
  undone?: string;
  /** The act that this one took back; such an act is not offered for undo itself. */
  undoes?: string;
}

/** A local change that no backend has taken yet: the record's id and how often it changed since. */
export interface OutboxRow {
  id: string;
  since: string;
  version: number;
}

interface Schema extends DBSchema {
  records: {
    key: string;
    value: Row;
    indexes: {
      list: [string, string, number];
      all: [string, number];
      domain: string;
      email: string;
      phone: string;
      word: string;
      parent: string;
      due: [string, string];
    };
  };
  changes: { key: number; value: Change; indexes: { record: string; act: string } };
  acts: { key: number; value: Act; indexes: { id: string } };
  outbox: { key: string; value: OutboxRow };
  counters: { key: string; value: number };
  /** Never synced: About me, settings, drafts, the device's clock, the salt of the do-not-contact list. */
  private: { key: string; value: Json };
  /** Fingerprints of addresses and domains that must not be contacted; survives erasure. */
  suppressed: { key: string; value: Suppressed };
}

export type Database = IDBPDatabase<Schema>;

let opening: Promise<Database> | undefined;

/**
 * The one connection of this context. Fails with StoreUnavailable when the browser cannot open it (corrupt, disk full) and
 * with StoreBlocked when a newer version of Alongside has already upgraded it.
 */
export function openStore(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Database> {
  try {
    const database = await openDB<Schema>(DATABASE, VERSION, {
      upgrade,
      // Another context wants to upgrade: give way, so that an update under an open panel never hangs.
      blocking: () => closeStore(),
      terminated: () => {
        opening = undefined;
      },
    });
    return database;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') throw new StoreBlocked({ cause: error });
    throw new StoreUnavailable({ cause: error });
  }
}

/** Closes this context's connection; the next call of `openStore` opens a new one. */
export async function closeStore(): Promise<void> {
  const current = opening;
  opening = undefined;
  if (current) (await current).close();
}
