import type { Edit } from '@/lib/model/edit';
import type { Prospect } from '@/lib/model/prospect';
import type { Task } from '@/lib/model/task';
import type { NextStep } from '@/lib/process/next-step';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { movedTo } from './parts/new-task';
import { withoutLater } from './parts/stage';

/** The rep's own date for the next step: an ISO date, and why. */
export interface Later {
  file: { prospect: Prospect; tasks?: Task[] };
  until: string;
  why?: string;
  /** The step it was said of. */
  step?: Pick<NextStep, 'stepId' | 'taskId'>;
}

/** Puts the next step off to a date of the rep's choice. */
export function later(making: Making, { file, until, why, step }: Later): NewAct {
  const { id } = file.prospect;
  const saidOf = step?.stepId ?? step?.taskId;
  const own = file.tasks?.find((task) => task.id === step?.taskId && task.owedBy === 'us');
  const edits: Edit[] = [
    ...withoutLater(file.prospect),
    { do: 'set', id, field: 'laterAt', value: until },
    ...(why ? [{ do: 'set' as const, id, field: 'laterWhy', value: why }] : []),
    ...(saidOf ? [{ do: 'set' as const, id, field: 'laterStep', value: saidOf }] : []),
    // Our own task has a date of its own and would stand there as late; what they promised stays promised for its day.
    ...(own ? movedTo(own, until) : []),
  ];
  return newAct(making, 'laterSet', { at: until }, edits, id);
}

/** The next step has its own date again. */
export const notLater = (making: Making, { file }: Pick<Later, 'file'>): NewAct =>
  newAct(making, 'laterCleared', {}, withoutLater(file.prospect), file.prospect.id);
