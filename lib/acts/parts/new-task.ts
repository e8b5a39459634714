import type { Edit } from '@/lib/model/edit';
import type { Task } from '@/lib/model/task';

/** What a task needs to be owed; `dueAt` is an ISO date, or a time where the hour matters. */
export interface TaskDraft {
  title: string;
  dueAt: string;
  owedBy?: Task['owedBy'];
  prospectId?: string;
  companyId?: string;
  personId?: string;
  channel?: Task['channel'];
  stepId?: string;
  remind?: true;
  quote?: string;
}

/** A new task; owed by us where nothing else is said. */
export const newTask = (id: string, draft: TaskDraft): Edit => ({
  do: 'create',
  id,
  values: { ...draft, title: draft.title.trim(), owedBy: draft.owedBy ?? 'us' },
});

/** A task on another date: a reminder that was given for the former one rings again for this one. */
export const movedTo = ({ id, remindedAt }: Task, dueAt: string): Edit[] => [
  { do: 'set', id, field: 'dueAt', value: dueAt },
  ...(remindedAt === undefined ? [] : [{ do: 'clear' as const, id, field: 'remindedAt' }]),
];
