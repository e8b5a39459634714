import { openStore } from '@/lib/store/database';
import { actsForList, listHasFollowed } from '@/lib/store/list-waits';
import { unlist } from './suppression';
import { suppressMarked, syncSuppression } from './sync-suppression';

/** Fields whose values go on the list when the record is marked. */
const addresses = ['email', 'domain'];

/**
 * Lets the do-not-contact list follow every act that waits for it: after each act, and at the start of a page for what was killed
 * before. It may be done twice. One that fails keeps none of the others waiting; then the first failure is thrown in the end.
 */
export async function letListFollow(): Promise<void> {
  const failures: unknown[] = [];
  for (const id of await actsForList()) await follow(id).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

async function follow(id: string): Promise<void> {
  const act = await (await openStore()).getFromIndex('acts', 'id', id);
  if (act) await syncAfter(act.undoes ?? act.id);
  await listHasFollowed(id);
}

/**
 * After an act, or after its undo: the do-not-contact list follows every mark that the act set or took away, and every address
 * that it gave to somebody who is marked. What an act put on the list itself goes with it when it is taken back.
 */
async function syncAfter(actId: string): Promise<void> {
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
