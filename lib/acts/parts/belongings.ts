import type { StoredRecord } from '@/lib/model/record';

/** Everything that points at a record, by type; read by `readBelongings`. */
export interface Belongings {
  people: StoredRecord[];
  prospects: StoredRecord[];
  seats: StoredRecord[];
  tasks: StoredRecord[];
  notes: StoredRecord[];
  activities: StoredRecord[];
}
