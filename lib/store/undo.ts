import type { Edit } from '@/lib/model/edit';
import { addedSince, lastSeq } from './added-since';
import { type ActContext, idsOf, type NewAct, writeAct } from './commit';
import { type Act, openStore } from './database';
import { announce } from './notices';
import { revertsOf } from './reverts';
import { type Transaction, transact } from './transact';

/** How many acts back undo reaches. */
export const UNDO_REACH = 50;
/** How many rows are looked at for them: between them lie the undos, what was taken back, and what the rep did not do. */
const ROWS = 400;
/** The act that put a backup in the place of everything. */
const RESTORED = 'restored';
/** What cannot be taken back, and what the rep did not do. */
const notUndoable = ['erased', 'personErased', 'reminded'];

/** The last acts that can still be taken back, the latest first. */
export async function undoable(): Promise<Act[]> {
  const database = await openStore();
  return lastActs(await database.transaction('acts').store.openCursor(null, 'prev'));
}

interface ActRows {
  value: Act;
  continue(): Promise<ActRows | null>;
}

async function lastActs(from: ActRows | null): Promise<Act[]> {
  const found: Act[] = [];
  let cursor = from;
  for (let seen = 0; cursor && seen < ROWS && found.length < UNDO_REACH; seen += 1) {
    const act = cursor.value;
    // What lies before it came with the backup and was not done now.
    if (act.said.key === RESTORED) break;
    if (!act.undone && !act.undoes && !notUndoable.includes(act.said.key)) found.push(act);
    cursor = await cursor.continue();
  }
  return found;
}

/**
 * Takes one act back (the latest where none is named), as a new act with new stamps, so that the undo reaches other devices
 * too. What somebody changed since stays. What was added since to a record that goes, goes with it: how many things is the
 * value `along` of what the returned act says. Chosen and done in one transaction, so that two undos at once, also of two
 * contexts, take two acts. Returns the act that was taken back, or undefined when there is none.
 */
export async function undo(id: string | undefined, newId: string, context: ActContext): Promise<Act | undefined> {
  const done = await transact(async (transaction) => {
    const acts = await lastActs(await transaction.objectStore('acts').openCursor(null, 'prev'));
    const act = id ? acts.find((candidate) => candidate.id === id) : acts[0];
    if (!act) return undefined;
    const { edits, along } = await planUndo(transaction, act);
    const undoing: NewAct = { id: newId, said: { key: 'undone', values: {} }, edits, undoes: act.id };
    await writeAct(transaction, undoing, context);
    const said = along > 0 ? { ...act.said, values: { ...act.said.values, along } } : act.said;
    return { act: { ...act, said }, ids: idsOf(undoing) };
  });
  if (done) announce({ ids: done.ids });
  return done?.act;
}

/** A record that the act made is deleted; of any other its changes are taken back. */
async function planUndo(transaction: Transaction, act: Act): Promise<{ edits: Edit[]; along: number }> {
  const changes = await transaction.objectStore('changes').index('act').getAll(act.id);
  const byRecord = Map.groupBy(changes, (change) => change.record);
  const made = [...byRecord].flatMap(([id, rows]) => (rows.some((row) => row.created) ? [id] : []));
  const along = made.length > 0 ? await addedSince(transaction, made, lastSeq(changes)) : [];
  const changed = [...byRecord].filter(([id]) => !made.includes(id));
  const reverts = await Promise.all(changed.map(([id, rows]) => revertsOf(transaction, id, rows)));
  const deletes = [...made, ...along].map((id): Edit => ({ do: 'delete', id }));
  return { edits: [...deletes, ...reverts.flat()], along: along.length };
}
