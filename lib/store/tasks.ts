import { ringsAt, type Task, task } from '@/lib/model/task';
import { type ActContext, commit } from './commit';
import { openStore } from './database';
import { REMINDER } from './keys';

/** The open tasks that are due by `until` (ISO time), the most overdue first. */
export async function dueTasks(until: string, limit = 500): Promise<Task[]> {
  const range = IDBKeyRange.bound(['task', ''], ['task', until]);
  const rows = await (await openStore()).getAllFromIndex('records', 'due', range, limit);
  return rows.flatMap((row) => task.read(row.record) ?? []);
}

/** The tasks whose reminder nobody has had yet and whose time has come; a mere date rings in the rep's own morning of it. */
export async function dueReminders(now: string): Promise<Task[]> {
  const at = Date.parse(now);
  const rows = await (await openStore()).getAllFromIndex('records', 'list', remindersUntil(at + DAY));
  const isDue = ({ dueAt }: Task) => (ringsAt(dueAt) ?? Number.POSITIVE_INFINITY) <= at;
  return rows.flatMap((row) => task.read(row.record) ?? []).filter(isDue);
}

/** True when some open task still has a reminder to give: then the worker keeps its alarm. */
export async function remindersAhead(): Promise<boolean> {
  const key = await (await openStore()).getKeyFromIndex('records', 'list', remindersUntil(Number.POSITIVE_INFINITY));
  return key !== undefined;
}

/** More than any time zone is away from UTC. */
const DAY = 86_400_000;
const remindersUntil = (at: number) =>
  IDBKeyRange.bound(['task', REMINDER, Number.NEGATIVE_INFINITY], ['task', REMINDER, at]);

/** Notes that these tasks' reminders were given: an act of Alongside, not of the rep, so undo passes over it. */
export async function markReminded(ids: string[], actId: string, context: ActContext): Promise<void> {
  const from = { by: 'process', at: context.now } as const;
  const edits = ids.map((id) => ({ do: 'set', id, field: 'remindedAt', value: context.now, from }) as const);
  await commit({ id: actId, said: { key: 'reminded', values: {} }, edits }, context);
}
