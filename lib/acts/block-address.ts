import type { StoredRecord } from '@/lib/model/record';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

export interface AddressBlocking {
  /** Everybody who has the address and is not marked yet. */
  records: StoredRecord[];
  reason: string;
  /** The fingerprints that came onto the list with it: undoing the act takes them off. */
  listed: string[];
}

/** An address or domain was put on the do-not-contact list: marks everybody who has it. The act keeps no address, only its fingerprint. */
export function blockAddress(making: Making, { records, reason, listed }: AddressBlocking): NewAct {
  const value = { since: making.now, reason };
  const edits = records.map(({ id }) => ({ do: 'set' as const, id, field: 'doNotContact', value }));
  const values = { records: records.length, listed: listed.join(' ') };
  return newAct(making, 'addressBlocked', values, edits);
}
