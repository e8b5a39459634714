import type { Making } from '@/lib/acts/parts/act';
import { leading, type StoredRecord } from '@/lib/model/record';
import { readBelongings } from '@/lib/store/belongings';
import type { ActContext } from '@/lib/store/commit';
import type { Act } from '@/lib/store/database';
import { deletedById, recordsById } from '@/lib/store/records';
import { commitErasing } from '@/lib/store/scrub';
import { texts } from '@/lib/texts';
import { erasePerson } from './erase';
import { scrubberFor } from './scrubber';
import { letListFollow } from './sync-after';
import { tracesOf } from './traces';

/**
 * Erases a person for good: their records, and in what is stored of others every name, address and number that tells who they
 * were, up to the words around a neighbour's quote. Fails as a commit does, and then nothing was changed.
 */
export async function erase(person: StoredRecord, making: Making & Pick<ActContext, 'newDevice'>): Promise<Act> {
  const belongings = await readBelongings(person.id);
  const merged = leading(person, 'mergedFrom');
  const ids = Array.isArray(merged) ? merged.filter((id) => typeof id === 'string') : [];
  const former = [...(await recordsById(ids)), ...(await deletedById(ids))];
  const scrubber = scrubberFor(await tracesOf([person, ...former]), texts.acts.erasedName);
  // A mark that the list has not followed yet would be forgotten with its address.
  await letListFollow();
  return commitErasing(erasePerson(making, { person, belongings }), making, scrubber);
}
