import { dayOf } from '@/lib/model/days';
import type { Task } from '@/lib/model/task';
import type { ProspectFile } from './file';
import { indexOf } from './file-index';

/** Open tasks of one side by due day, then by id; a task without a readable date is due today. */
export function openTasks(file: ProspectFile, owedBy: Task['owedBy']): { task: Task; due: number }[] {
  const { today } = indexOf(file);
  return file.tasks
    .filter((task) => task.owedBy === owedBy && task.doneAt === undefined)
    .map((task) => ({ task, due: dayOf(task.dueAt) ?? today }))
    .sort((a, b) => a.due - b.due || (a.task.id < b.task.id ? -1 : 1));
}
