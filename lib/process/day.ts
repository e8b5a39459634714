import type { ProspectFile } from './file';
import { indexOf } from './file-index';
import type { NextStep, NextSteps } from './next-step';
import { byRule, type DayItem } from './queue';
import { beforeWin } from './rules/before-win';
import { closed } from './rules/closed';
import { companyBlocked } from './rules/company-blocked';
import { ourDuePromises } from './rules/own-tasks';
import type { Rule } from './rules/rule';
import { theirLatePromises } from './rules/their-tasks';
import { suggest } from './suggestion';

/** One thing of the day, with all that is known of its prospect. */
export interface DueItem extends DayItem {
  file: ProspectFile;
}

/** What is overdue, due today, or due on one later day (`2026-11-26`), in the order of the queue's rule. */
export interface DayGroup {
  when: 'overdue' | 'today' | 'day';
  /** The day of a later group. */
  day?: string;
  items: DueItem[];
}

/**
 * The rep's day: of every prospect its next step, and besides it every task that is due (ours from its day on, theirs when it is
 * to be asked for), each with its reason. What is overdue comes first, then today, then one group for each later day.
 */
export function daysOf(prospects: { file: ProspectFile; steps: NextSteps }[]): DayGroup[] {
  const items = prospects.flatMap(({ file, steps }) => itemsOf(file, steps.first)).sort(byRule);
  const of = (state: NextStep['dueState']) => items.filter(({ step }) => step.dueState === state);
  const [overdue, today] = [of('overdue'), of('today')];
  const later = Map.groupBy([...of('soon'), ...of('later')], ({ step }) => step.dueAt);
  const days = [...later].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...(overdue.length > 0 ? [{ when: 'overdue' as const, items: overdue }] : []),
    ...(today.length > 0 ? [{ when: 'today' as const, items: today }] : []),
    ...days.map(([day, items]) => ({ when: 'day' as const, day, items })),
  ];
}

function itemsOf(file: ProspectFile, first: NextStep): DueItem[] {
  const others = dueTasks(file).filter(({ taskId }) => taskId !== first.taskId);
  return [first, ...others].map((step) => ({ file, step }));
}

/** With these nothing else may be done: the deal was closed, or the company must hear nothing. */
const stopping: Rule[] = [closed, companyBlocked];

function dueTasks(file: ProspectFile): NextStep[] {
  if (stopping.some((rule) => [...rule(file)].length > 0)) return [];
  const { today } = indexOf(file);
  const left = beforeWin(file).filter(({ due }) => due <= today);
  return [...ourDuePromises(file), ...theirLatePromises(file), ...left].map((draft) => suggest(file, draft));
}
