import type { StoredRecord } from '@/lib/model/record';
import { childrenOf } from './records';

/** Everything that points at a record, by type; read by `readBelongings`. */
export interface Belongings {
  people: StoredRecord[];
  prospects: StoredRecord[];
  seats: StoredRecord[];
  tasks: StoredRecord[];
  notes: StoredRecord[];
  activities: StoredRecord[];
}

const EVERY = 100_000;

/**
 * Everything that points at a company, person or prospect: what deleting takes along, merging re-points and erasing empties.
 * With a company come also the seats, tasks, notes and activities of its prospects.
 */
export async function readBelongings(id: string): Promise<Belongings> {
  const [people, prospects] = await Promise.all([childrenOf('person', id, EVERY), childrenOf('prospect', id, EVERY)]);
  const owners = [id, ...prospects.map((record) => record.id)];
  const of = async (type: string) => {
    const found = await Promise.all(owners.map((owner) => childrenOf(type, owner, EVERY)));
    return [...new Map(found.flat().map((record) => [record.id, record])).values()];
  };
  const [seats, tasks, notes, activities] = await Promise.all([of('seat'), of('task'), of('note'), of('activity')]);
  return { people, prospects, seats, tasks, notes, activities };
}
