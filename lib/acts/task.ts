import type { Edit } from '@/lib/model/edit';
import type { Task } from '@/lib/model/task';
import type { NewAct } from '@/lib/store/commit';
import { type ActKey, type Making, newAct } from './parts/act';
import { movedTo, newTask, type TaskDraft } from './parts/new-task';

/** Adds something that somebody owes by a date. */
export function addTask(making: Making, draft: TaskDraft): NewAct {
  const edit = newTask(making.makeId('task'), draft);
  return newAct(making, 'taskAdded', { title: draft.title.trim() }, [edit], draft.prospectId);
}

/** Changes what a task says. A field that is handed in as undefined is emptied. */
export function editTask(making: Making, { task, change }: { task: Task; change: Partial<Omit<Task, 'id'>> }): NewAct {
  const edits = Object.entries(change).map(
    ([field, value]): Edit =>
      value === undefined ? { do: 'clear', id: task.id, field } : { do: 'set', id: task.id, field, value },
  );
  return said(making, 'taskChanged', { ...task, title: change.title ?? task.title }, edits);
}

export const completeTask = (making: Making, { task }: { task: Task }): NewAct =>
  said(making, 'taskDone', task, [{ do: 'set', id: task.id, field: 'doneAt', value: making.now }]);

export const reopenTask = (making: Making, { task }: { task: Task }): NewAct =>
  said(making, 'taskOpenAgain', task, [{ do: 'clear', id: task.id, field: 'doneAt' }]);

/** Moves a task to another date; its reminder, if it has one, rings again then. */
export function snoozeTask(making: Making, { task, dueAt }: { task: Task; dueAt: string }): NewAct {
  return said(making, 'taskSnoozed', task, movedTo(task, dueAt), { at: dueAt });
}

/** Switches the reminder of a task on. */
export function remindOf(making: Making, { task }: { task: Task }): NewAct {
  const again: Edit[] = task.remindedAt ? [{ do: 'clear', id: task.id, field: 'remindedAt' }] : [];
  return said(making, 'reminderSet', task, [{ do: 'set', id: task.id, field: 'remind', value: true }, ...again]);
}

/** Switches the reminder of a task off. */
export const doNotRemindOf = (making: Making, { task }: { task: Task }): NewAct =>
  said(making, 'reminderOff', task, [{ do: 'clear', id: task.id, field: 'remind' }]);

export const deleteTask = (making: Making, { task }: { task: Task }): NewAct =>
  said(making, 'taskDeleted', task, [{ do: 'delete', id: task.id }]);

const said = (making: Making, key: ActKey, task: Task, edits: Edit[], more: { [name: string]: string } = {}): NewAct =>
  newAct(making, key, { title: task.title, ...more }, edits, task.prospectId);
