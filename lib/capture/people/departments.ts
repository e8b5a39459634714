import { houseRules, partRules } from './department-words';
import { LONGEST, type Suggested, suggestFrom } from './title-phrases';

/** What part of a company a post belongs to. */
export const departments = [
  'management',
  'sales',
  'marketing',
  'communications',
  'finance',
  'hr',
  'legal',
  'procurement',
  'it',
  'engineering',
  'production',
  'operations',
  'quality',
  'logistics',
  'service',
  'product',
  'administration',
] as const;
export type Department = (typeof departments)[number];

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
