import type { Edit } from '@/lib/model/edit';
import type { ProspectFile } from '@/lib/process/file';
import type { NextStep } from '@/lib/process/next-step';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

export interface Finished {
  file: Pick<ProspectFile, 'prospect'>;
  step: Pick<NextStep, 'stepId' | 'taskId' | 'title'>;
}

/**
 * Marks a step as done by the rep's word: its task where it is one, and an activity that names the process's step. What was
 * said to a buyer is logged as a touch instead, which finishes the step too.
 */
export function finishStep(making: Making, { file, step }: Finished): NewAct {
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
  const edits: Edit[] = [
    ...(step.taskId ? [{ do: 'set' as const, id: step.taskId, field: 'doneAt', value: making.now }] : []),
    ...(step.taskId && !step.stepId ? [] : [{ do: 'create' as const, id: making.makeId('activity'), values }]),
  ];
  return newAct(making, 'stepDone', { title: step.title }, edits, prospect.id);
}
