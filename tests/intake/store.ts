import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Process } from '@/lib/model/process';
import type { StoredRecord } from '@/lib/model/record';
import { commit, type NewAct } from '@/lib/store/commit';
import { closeStore, openStore } from '@/lib/store/database';
import { undo } from '@/lib/store/undo';

let minute = 0;
let ids = 0;

/** An empty store, and clocks and ids from the beginning. */
export async function emptyStore(): Promise<void> {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
  minute = 0;
  ids = 0;
}

/** The next minute of a test's day, the rep's name, and ids that count up. */
export function making() {
  minute += 1;
  const now = new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString();
  return { now, who: 'Noor', makeId: (type: string) => `${type}:${nextId()}` };
}

function nextId(): number {
  ids += 1;
  return ids;
}

const context = () => ({ ...making(), newDevice: () => 'device-1' });

export const keep = (act: NewAct) => commit(act, context());
export const takeBack = () => undo(undefined, `act:undo-${nextId()}`, context());

/** Every record that is neither deleted nor empty, as its shown values: what a rep can see of the store. */
export async function visible(): Promise<{ [id: string]: { [field: string]: unknown[] } }> {
  const rows = await (await openStore()).getAll('records');
  return Object.fromEntries(rows.flatMap(({ record }) => (isGone(record) ? [] : [[record.id, values(record)]])));
}

const isGone = (record: StoredRecord) =>
  record.erased !== undefined || (record.fields.deleted ?? []).some((held) => held.value === true && !held.gone);

const values = (record: StoredRecord) =>
  Object.fromEntries(
    Object.entries(record.fields).flatMap(([field, held]) => {
      const shown = held.filter((one) => !one.gone).map(({ value, from }) => ({ value, from }));
      const isPlainFlag = field === 'deleted';
      return shown.length === 0 || isPlainFlag ? [] : [[field, shown]];
    }),
  );

const stage = (id: string, name: string) => ({
  id,
  name,
  purpose: { seller: '', buyer: '' },
  typicalDays: 7,
  limitDays: 14,
  steps: [],
  exit: [],
  questions: [],
  research: [],
  scripts: [],
  materials: [],
  facts: [],
});

/** A process of three stages, of which the second wins. */
export const process: Process = {
  id: 'small',
  version: 2,
  name: 'Small',
  description: '',
  stages: [stage('find', 'Find'), stage('close', 'Close'), stage('after', 'After')],
  wonAfter: 'close',
  asideDays: 90,
};
