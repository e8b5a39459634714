import { dayOf } from '@/lib/model/days';
import type { Task } from '@/lib/model/task';

/** The tasks that are not done, the earliest first, and those that are, the latest first. */
export function splitTasks(tasks: Task[]): { open: Task[]; done: Task[] } {
  const open = tasks.filter((task) => task.doneAt === undefined).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const done = tasks.filter((task) => task.doneAt !== undefined);
  return { open, done: done.sort((a, b) => ((a.doneAt ?? '') < (b.doneAt ?? '') ? 1 : -1)) };
}

export type Due = { state: 'late'; days: number } | { state: 'today' } | { state: 'later' };

/** Where a due date stands against today, by calendar days. */
export function dueOf(task: Task, now: string): Due {
  const days = (dayOf(now) ?? 0) - (dayOf(task.dueAt) ?? 0);
  if (days > 0) return { state: 'late', days };
  return days === 0 ? { state: 'today' } : { state: 'later' };
}

export const isLate = (task: Task, now: string) => task.doneAt === undefined && dueOf(task, now).state === 'late';

/** The same hour on another day; a date without an hour stays one. */
export function onDay(dueAt: string, day: string): string {
  if (dueAt.length === 10) return day;
  const at = new Date(dueAt);
  const [year, month, date] = day.split('-').map(Number);
  at.setFullYear(year ?? at.getFullYear(), (month ?? 1) - 1, date ?? 1);
  return at.toISOString();
}
