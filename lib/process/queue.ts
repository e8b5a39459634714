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
  return items.toSorted((a, b) => byStep(a.steps.first, b.steps.first) || byWorth(a, b) || byName(a, b));
}

const dueOrder: Record<NextStep['dueState'], number> = { overdue: 0, today: 1, soon: 2, later: 3 };
const kindOrder: Record<NextStep['kind'], number> = { do: 0, move: 0, blocked: 1, wait: 2, nothing: 3 };

const byStep = (a: NextStep, b: NextStep) =>
  dueOrder[a.dueState] - dueOrder[b.dueState] || kindOrder[a.kind] - kindOrder[b.kind] || byText(a.dueAt, b.dueAt);

const byWorth = (a: QueueItem, b: QueueItem) =>
  greater(a.file.prospect.value, b.file.prospect.value) || greater(a.fit, b.fit);

const byName = ({ file: a }: QueueItem, { file: b }: QueueItem) =>
  byText(a.prospect.name, b.prospect.name) || byText(a.prospect.id, b.prospect.id);

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
