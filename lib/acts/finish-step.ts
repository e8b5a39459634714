import type { ProspectFile } from '@/lib/process/file';
import type { NextStep } from '@/lib/process/next-step';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { completeTask } from './task';

export interface Finished {
  file: Pick<ProspectFile, 'prospect' | 'tasks'>;
  step: Pick<NextStep, 'stepId' | 'taskId' | 'title'>;
}

/** Marks a step as done by the rep's word: its task where it is one, else an activity that names the process's step. */
export function finishStep(making: Making, { file, step }: Finished): NewAct {
  const task = file.tasks.find(({ id }) => id === step.taskId);
  if (task) return completeTask(making, { task });
  const { prospect } = file;
  const values = {
    kind: 'note',
    at: making.now,
    who: making.who,
    prospectId: prospect.id,
    companyId: prospect.companyId,
    stepId: step.stepId,
    text: step.title,
  };
  const edit = { do: 'create' as const, id: making.makeId('activity'), values };
  return newAct(making, 'stepDone', { title: step.title }, [edit], prospect.id);
}
