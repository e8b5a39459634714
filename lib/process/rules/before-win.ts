import { texts } from '@/lib/texts';
import type { ProspectFile } from '../file';
import { indexOf } from '../file-index';
import { tasksBeforeWin } from '../open-tasks';
import type { Draft } from '../suggestion';
import { ownTask } from './own-tasks';
import { theirTask } from './their-tasks';

/** What was owed before the deal was won is still offered, behind the steps of the follow-up: most of it the win has settled. */
export function beforeWin(file: ProspectFile): Draft[] {
  const { today } = indexOf(file);
  return tasksBeforeWin(file).map(({ task, due }) => {
    if (task.owedBy === 'them') return theirTask(file, task, due);
    const draft = ownTask(file, task, due);
    if (draft.kind === 'blocked') return draft;
    const reason = texts.process.reason.beforeWin(task.dueAt, due < today, file.now);
    return { ...draft, ruleId: 'before-win', reason: [{ text: reason }] };
  });
}
