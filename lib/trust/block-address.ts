import { blockAddress } from '@/lib/acts/block-address';
import type { Making } from '@/lib/acts/parts/act';
import { Refused } from '@/lib/acts/parts/refused';
import { blockSchema } from '@/lib/model/person';
import { leading, type StoredRecord } from '@/lib/model/record';
import { holdersOf } from '@/lib/store/addresses';
import type { NewAct } from '@/lib/store/commit';
import { texts } from '@/lib/texts';
import { keyOf, namesOf, suppress } from './suppression';
import { addressesOf } from './sync-suppression';

/**
 * Puts an address or domain on the do-not-contact list and makes the act that marks everybody saved who has it. The list comes
 * first: whoever is saved in between is marked by `checkAct`. Fails with Refused where there is nothing left to do.
 */
export async function blockListed(
  making: Making,
  { value, reason }: { value: string; reason: string },
): Promise<NewAct> {
  const why = reason || texts.intake.blockedReason;
  const listed = await suppress([value], { reason: why, now: making.now, who: making.who });
  const records = (await savedWith(value)).filter((record) => !isMarked(record));
  if (listed.length === 0 && records.length === 0) throw new Refused(texts.workspace.settings.compliance.already);
  return blockAddress(making, { records, reason: why, listed });
}

async function savedWith(value: string): Promise<StoredRecord[]> {
  const key = keyOf(value);
  const has = (address: string) => key !== undefined && namesOf(address).includes(key);
  // A profile link is found where domains are, and is no address of theirs.
  return (await holdersOf(has)).filter((record) => addressesOf(record).some(has));
}

const isMarked = (record: StoredRecord) => blockSchema.safeParse(leading(record, 'doNotContact')).success;
