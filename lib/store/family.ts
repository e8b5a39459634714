import { type StoredRecord, text } from '@/lib/model/record';
import { openStore } from './database';

const pointers = ['companyId', 'prospectId', 'personId', 'mergedInto'];
/** From a task over its prospect and that one's person to the company. */
const STEPS = 3;

/** What was worked on: the records of an act with all that they belong to, deleted ones too. */
export async function familyOfAct(actId: string): Promise<StoredRecord[]> {
  const changes = await (await openStore()).getAllFromIndex('changes', 'act', actId);
  return familyOf([...new Set(changes.map(({ record }) => record))]);
}

/** The records of these ids, deleted ones too, with the companies, prospects and people that they belong to. */
export async function familyOf(ids: string[]): Promise<StoredRecord[]> {
  const { store } = (await openStore()).transaction('records');
  const found = new Map<string, StoredRecord>();
  let wanted = ids;
  for (let step = 0; step <= STEPS && wanted.length > 0; step += 1) {
    const rows = await Promise.all(wanted.map((id) => store.get(id)));
    const records = rows.flatMap((row) => (row ? [row.record] : []));
    for (const record of records) found.set(record.id, record);
    const pointed = records.flatMap((record) => pointers.flatMap((field) => text(record, field) ?? []));
    wanted = [...new Set(pointed)].filter((id) => !found.has(id));
  }
  return [...found.values()];
}
