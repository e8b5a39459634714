import { dayOf } from '@/lib/model/days';
import type { Task } from '@/lib/model/task';
import type { FileTask, ProspectFile } from './file';
import { indexOf } from './file-index';

/** An open task with the day on which it is due. */
export interface OpenTask {
  task: Task;
  due: number;
}

/** Open tasks of one side by due day, then by id; a task without a readable date is due today. */
export function openTasks(file: ProspectFile, owedBy: Task['owedBy']): OpenTask[] {
  return opened(file, (task) => task.owedBy === owedBy);
}

/** The open tasks that may be the next step: once a deal is won, what was noted before the win leads no more. */
export function leadingTasks(file: ProspectFile, owedBy: Task['owedBy']): OpenTask[] {
  const won = wonAt(file);
  return opened(file, (task) => task.owedBy === owedBy && !isBefore(task, won));
}

/** The open tasks of both sides that are left from before the win. */
export function tasksBeforeWin(file: ProspectFile): OpenTask[] {
  const won = wonAt(file);
  return won === undefined ? [] : opened(file, (task) => isBefore(task, won));
}

function opened(file: ProspectFile, isWanted: (task: FileTask) => boolean): OpenTask[] {
  const { today } = indexOf(file);
  return file.tasks
    .filter((task) => task.doneAt === undefined && isWanted(task))
    .map((task) => ({ task, due: dayOf(task.dueAt) ?? today }))
    .sort((a, b) => a.due - b.due || (a.task.id < b.task.id ? -1 : 1));
}

/** When the win was recorded; undefined as long as the deal is not won. */
function wonAt(file: ProspectFile): string | undefined {
  if (file.prospect.state !== 'won') return undefined;
  return indexOf(file).activities.findLast(({ kind, to }) => kind === 'closed' && to === 'won')?.at;
}

const isBefore = ({ createdAt }: FileTask, won: string | undefined) =>
  won !== undefined && createdAt !== undefined && createdAt < won;
