import type { Department } from '../../model/post';
import { houseRules, partRules } from './department-words';
import { LONGEST, type Suggested, suggestFrom } from './title-phrases';

/** Between two posts, or two departments of one post. */
const AND = /\s(?:&|\+|and|und|et|y|e|en)\s/iu;

/**
 * The department that a title names, with the words of it that say so; undefined where it names none. Of two departments the
 * first one said counts: "Sales & Marketing" is sales.
 */
export function suggestDepartment(title: string): Suggested<Department> | undefined {
  for (const part of title.slice(0, LONGEST).split(AND)) {
    const found = suggestFrom(partRules, part);
    if (found) return found;
  }
  return suggestFrom(houseRules, title);
}
