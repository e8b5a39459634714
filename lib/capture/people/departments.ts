import { departmentRules } from './department-words';
import { type Suggested, suggestFrom } from './title-phrases';

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

/** The department that a title names, with the words of it that say so; undefined where it names none. */
export function suggestDepartment(title: string): Suggested<Department> | undefined {
  return suggestFrom(departmentRules, title);
}
