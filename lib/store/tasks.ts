import { type Task, task } from '@/lib/model/task';
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
