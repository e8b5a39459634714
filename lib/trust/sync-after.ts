import { openStore } from '@/lib/store/database';
import { unlist } from './suppression';
import { suppressMarked, syncSuppression } from './sync-suppression';

/** Fields whose values go on the list when the record is marked. */
const addresses = ['email', 'domain'];

/**
 * After an act, or after its undo: the do-not-contact list follows every mark that the act set or took away, and every address
 * that it gave to somebody who is marked. What an act put on the list itself goes with it when it is taken back.
 */
export async function syncAfter(actId: string): Promise<void> {
  const database = await openStore();
  const [changes, act] = await Promise.all([
    database.getAllFromIndex('changes', 'act', actId),
    database.getFromIndex('acts', 'id', actId),
  ]);
  const idsWith = (fields: string[]) =>
    new Set(changes.flatMap(({ field, record }) => (fields.includes(field) ? [record] : [])));
  const marked = idsWith(['doNotContact']);
  const who = changes[0]?.who;
  for (const id of marked) await syncSuppression(id, who);
  for (const id of idsWith(addresses).difference(marked)) await suppressMarked(id, who);
  const listed = act?.undone ? act.said.values.listed : undefined;
  if (typeof listed === 'string' && listed !== '') await unlist(listed.split(' '));
}
