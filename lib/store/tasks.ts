import { type Task, task } from '@/lib/model/task';
import { type ActContext, commit } from './commit';
import { openStore } from './database';

/** The open tasks that are due by `until` (ISO time), the most overdue first. */
export async function dueTasks(until: string, limit = 500): Promise<Task[]> {
  const range = IDBKeyRange.bound(['task', ''], ['task', until]);
  const rows = await (await openStore()).getAllFromIndex('records', 'due', range, limit);
  return rows.flatMap((row) => task.read(row.record) ?? []);
}

/** The due tasks that ask for a reminder which nobody has had yet. */
export async function dueReminders(now: string): Promise<Task[]> {
  return (await dueTasks(now)).filter((due) => due.remind && !due.remindedAt);
}

/** True when some open task still has a reminder to give: then the worker keeps its alarm. */
export async function remindersAhead(): Promise<boolean> {
  return (await dueTasks('9999')).some((due) => due.remind && !due.remindedAt);
}

/** Notes that these tasks' reminders were given: an act of Alongside, not of the rep, so undo passes over it. */
export async function markReminded(ids: string[], actId: string, context: ActContext): Promise<void> {
  const from = { by: 'process', at: context.now } as const;
  const edits = ids.map((id) => ({ do: 'set', id, field: 'remindedAt', value: context.now, from }) as const);
  await commit({ id: actId, said: { key: 'reminded', values: {} }, edits }, context);
}
