import type { ProspectFile } from './file';
import type { NextStep, NextSteps } from './next-step';

/** A prospect with its steps, as the day's queue sorts it. */
export interface QueueItem {
  file: Pick<ProspectFile, 'prospect'>;
  steps: NextSteps;
  /** Fit from 0 to 100, where it was worked out. */
  fit?: number;
}

/**
 * The order of the day, by a stated rule: 1. overdue before today before soon before later; 2. what can be done before what is
 * blocked, waited for or not due; 3. the older date; 4. the greater value (in several currencies by the bare number); 5. the
 * better fit; 6. name, then id, so that equal ones never change places. An unknown value or fit comes after every known one.
 * Returns a new list.
 */
export function orderQueue<Item extends QueueItem>(items: Item[]): Item[] {
  return items.toSorted((a, b) => byRule({ ...a, step: a.steps.first }, { ...b, step: b.steps.first }));
}

/** One thing of the day: a prospect's next step, or another task that is due. */
export interface DayItem extends Omit<QueueItem, 'steps'> {
  step: NextStep;
}

/** The same rule for single steps: a prospect may stand there with several of them. */
export const byRule = (a: DayItem, b: DayItem) =>
  byStep(a.step, b.step) ||
  byWorth(a, b) ||
  byText(a.file.prospect.name, b.file.prospect.name) ||
  byText(a.file.prospect.id, b.file.prospect.id) ||
  byText(a.step.taskId ?? '', b.step.taskId ?? '');

const dueOrder: Record<NextStep['dueState'], number> = { overdue: 0, today: 1, soon: 2, later: 3 };
const kindOrder: Record<NextStep['kind'], number> = { do: 0, move: 0, blocked: 1, wait: 2, nothing: 3 };

const byStep = (a: NextStep, b: NextStep) =>
  dueOrder[a.dueState] - dueOrder[b.dueState] || kindOrder[a.kind] - kindOrder[b.kind] || byText(a.dueAt, b.dueAt);

const byWorth = (a: DayItem, b: DayItem) =>
  greater(a.file.prospect.value, b.file.prospect.value) || greater(a.fit, b.fit);

function greater(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : b - a;
}

/** By code unit, not by the machine's language: the same list on every machine. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
