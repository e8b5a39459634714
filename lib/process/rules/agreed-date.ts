import { indexOf } from '../file-index';
import { leadingTasks } from '../open-tasks';
import { ownTask } from './own-tasks';
import type { Rule } from './rule';

/**
 * Somebody spoke to us and the rep set what is next with them, and when: that date rules, and the stage's own steps to them
 * wait for it.
 */
export const agreedDate: Rule = (file) => {
  const { today, contactById } = indexOf(file);
  return leadingTasks(file, 'us')
    .filter(({ task, due }) => {
      const named = contactById.get(task.personId ?? '');
      return due > today && named?.answeredAt !== undefined && !named.block;
    })
    .map(({ task, due }) => ownTask(file, task, due));
};
