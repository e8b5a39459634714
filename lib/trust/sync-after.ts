import { openStore } from '@/lib/store/database';
import { suppressMarked, syncSuppression } from './sync-suppression';

/** Fields whose values go on the list when the record is marked. */
const addresses = ['email', 'domain'];

/**
 * After an act, or after its undo: the do-not-contact list follows every mark that the act set or took away, and every address
 * that it gave to somebody who is marked.
 */
export async function syncAfter(actId: string): Promise<void> {
  const changes = await (await openStore()).getAllFromIndex('changes', 'act', actId);
  const idsWith = (fields: string[]) =>
    new Set(changes.flatMap(({ field, record }) => (fields.includes(field) ? [record] : [])));
  const marked = idsWith(['doNotContact']);
  const who = changes[0]?.who;
  for (const id of marked) await syncSuppression(id, who);
  for (const id of idsWith(addresses).difference(marked)) await suppressMarked(id, who);
}
