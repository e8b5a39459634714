import type { Edit } from '@/lib/model/edit';
import { type ActContext, commit } from './commit';
import { type Act, type Change, openStore } from './database';

/** How many acts back undo reaches. */
export const UNDO_REACH = 50;
/** What cannot be taken back, and what the rep did not do. */
const notUndoable = ['erased', 'personErased', 'reminded'];

/** The last acts that can still be taken back, the latest first. */
export async function undoable(): Promise<Act[]> {
  const database = await openStore();
  const found: Act[] = [];
  let cursor = await database.transaction('acts').store.openCursor(null, 'prev');
  for (let seen = 0; cursor && seen < UNDO_REACH; seen += 1) {
    const act = cursor.value;
    if (!act.undone && !act.undoes && !notUndoable.includes(act.said.key)) found.push(act);
    cursor = await cursor.continue();
  }
  return found;
}

/**
 * Takes one act back (the latest where none is named), as a new act with new stamps, so that the undo reaches other devices
 * too. What somebody changed since stays. Returns the act that was taken back, or undefined when there is none.
 */
export async function undo(id: string | undefined, newId: string, context: ActContext): Promise<Act | undefined> {
  const acts = await undoable();
  const act = id ? acts.find((candidate) => candidate.id === id) : acts[0];
  if (!act) return undefined;
  const changes = await changesOfAct(act.id);
  const edits = revertsOf(changes);
  await commit({ id: newId, said: { key: 'undone', values: {} }, edits, undoes: act.id }, context);
  return act;
}

async function changesOfAct(act: string): Promise<Change[]> {
  const database = await openStore();
  return database.getAllFromIndex('changes', 'act', act);
}

/** A record whose every changed field was empty before was made by this act: undoing it deletes it. */
function revertsOf(changes: Change[]): Edit[] {
  const byRecord = Map.groupBy(changes, (change) => change.record);
  return [...byRecord].flatMap(([record, rows]): Edit[] => {
    if (rows.some((row) => row.created)) return [{ do: 'delete', id: record }];
    return [...rows].reverse().map((row) => ({
      do: 'revert',
      id: record,
      field: row.field,
      before: row.before ?? [],
      after: row.after ?? [],
    }));
  });
}
