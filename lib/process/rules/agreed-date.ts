import { indexOf } from '../file-index';
import { openTasks } from '../open-tasks';
import { ownTask } from './own-tasks';
import type { Rule } from './rule';

/**
 * Somebody spoke to us and the rep set what is next with them, and when: that date rules, and the stage's own steps to them
 * wait for it.
 */
export const agreedDate: Rule = (file) => {
  const { today, contactById } = indexOf(file);
  return openTasks(file, 'us')
    .filter(({ task, due }) => due > today && contactById.get(task.personId ?? '')?.answeredAt !== undefined)
    .map(({ task, due }) => ownTask(file, task, due));
};
