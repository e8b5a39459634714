import type { Edit } from '@/lib/model/edit';
import type { Held } from '@/lib/model/record';
import { lastStamp, saying, slotOf } from '@/lib/model/slot';
import { compareStamps } from '@/lib/model/stamp';
import type { Change } from './database';
import type { Transaction } from './transact';

/** One write of one slot, as the change row of its act tells it. */
interface Written {
  act: string;
  before: Held[];
  after: Held[];
}

/**
 * The edits that take back what an act wrote into one record, as if it had never been done: only where its write is still the
 * last one, and to what the acts before it left that were not taken back themselves. `changes` are the act's, of the record.
 */
export async function revertsOf(transaction: Transaction, id: string, changes: Change[]): Promise<Edit[]> {
  const [row, history] = await Promise.all([
    transaction.objectStore('records').get(id),
    transaction.objectStore('changes').index('record').getAll(id),
  ]);
  if (!row) return [];
  const fields = new Set(changes.map((change) => change.field));
  const ours = history.filter((change) => fields.has(change.field));
  const { undone, undoing } = await marksOf(transaction, ours);
  return [...changes].reverse().flatMap((change): Edit[] => {
    const { field } = change;
    const rows = ours.filter((one) => one.field === field && !undoing.has(one.act));
    const held = [...(change.before ?? []), ...(change.after ?? [])];
    const slots = [...new Set(held.map((one) => slotOf(field, one)))];
    return slots.flatMap((slot): Edit[] => {
      const within = (all: Held[] | undefined) => (all ?? []).filter((one) => slotOf(field, one) === slot);
      const writes = rows
        .map((one): Written => ({ act: one.act, before: within(one.before), after: within(one.after) }))
        .filter(isWrite);
      const now = within(row.record.fields[field]);
      if (writerOf(now, writes, undone)?.act !== change.act) return [];
      return [{ do: 'revert', id, field, before: formerOf(now, writes, new Set([...undone, change.act])), after: now }];
    });
  });
}

/** Which acts of a history were taken back, and which ones did that. */
async function marksOf(transaction: Transaction, changes: Change[]) {
  const index = transaction.objectStore('acts').index('id');
  const acts = await Promise.all([...new Set(changes.map((change) => change.act))].map((id) => index.get(id)));
  const ids = (is: (act: NonNullable<(typeof acts)[number]>) => unknown) =>
    new Set(acts.flatMap((act) => (act && is(act) ? [act.id] : [])));
  return { undone: ids((act) => act.undone), undoing: ids((act) => act.undoes) };
}

const isWrite = ({ before, after }: Written) => !isSameWrite(before, after);

function isSameWrite(a: Held[], b: Held[]): boolean {
  const [one, other] = [lastStamp(a), lastStamp(b)];
  return one && other ? compareStamps(one, other) === 0 : one === other;
}

/** Who left a slot like this: known by the stamp, or, where an undo wrote it again, by what it says. */
function writerOf(slot: Held[], writes: Written[], undone: Set<string>): Written | undefined {
  const exact = writes.find(({ after }) => isSameWrite(after, slot));
  if (exact) return exact;
  const alike = writes.filter(({ after }) => saying(after) === saying(slot));
  return alike.findLast(({ act }) => !undone.has(act)) ?? alike.at(-1);
}

/** Goes back over the writes that were taken back to the last state that still stands. */
function formerOf(slot: Held[], writes: Written[], undone: Set<string>): Held[] {
  const writer = writerOf(slot, writes, undone);
  if (!writer || !undone.has(writer.act)) return slot;
  return formerOf(writer.before, writes.slice(0, writes.indexOf(writer)), undone);
}
