import { addWorkingDays, dayOf } from '@/lib/model/days';
import type { Step } from '@/lib/model/process';
import { evaluate } from './condition';
import type { ProspectFile } from './file';
import { indexOf, processIndex } from './file-index';

/** A step that can be done now, with the day by which it is due. */
export interface OpenStep {
  step: Step;
  due: number;
}

/** The steps of the stage that exist, are not done, not set aside, and do not wait for another one; by due date. */
export function openSteps(file: ProspectFile): OpenStep[] {
  const index = indexOf(file);
  if (index.openSteps) return index.openSteps;
  const open = index.stage.steps.flatMap((step) => {
    if (isSetAside(file, step.id) || !exists(step, file) || evaluate(step.doneWhen, file).is === 'yes') return [];
    const start = startOf(step, file);
    return start === undefined ? [] : [{ step, due: addWorkingDays(start, step.dueDays) }];
  });
  open.sort((a, b) => a.due - b.due);
  index.openSteps = open;
  return open;
}

const exists = (step: Step, file: ProspectFile) => !step.when || evaluate(step.when, file).is === 'yes';
const isSetAside = (file: ProspectFile, stepId: string) => Object.hasOwn(file.prospect.skipped ?? {}, stepId);

/** The day from which a step's days are counted: the stage's start, or when the step before it was done or set aside. */
function startOf(step: Step, file: ProspectFile): number | undefined {
  const { stageDay } = indexOf(file);
  const before = step.after === undefined ? undefined : processIndex(file.process).steps.get(step.after);
  if (!before) return stageDay;
  if (isSetAside(file, before.id)) return Math.max(stageDay, dayOf(file.prospect.skipped?.[before.id]) ?? stageDay);
  const verdict = evaluate(before.doneWhen, file);
  if (verdict.is === 'yes') return Math.max(stageDay, dayOf(verdict.proof?.at) ?? stageDay);
  // A step that does not exist here cannot be waited for.
  return exists(before, file) ? undefined : stageDay;
}
