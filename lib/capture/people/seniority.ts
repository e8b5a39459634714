import { seniorityRules } from './seniority-words';
import { type Suggested, suggestFrom } from './title-phrases';

/** How high a post is, from the owner to the trainee. */
export const seniorities = [
  'owner',
  'executive',
  'vice-president',
  'director',
  'head',
  'manager',
  'senior',
  'junior',
] as const;
export type Seniority = (typeof seniorities)[number];

/** How high a title stands, with the words of it that say so; undefined where it does not say. */
export function suggestSeniority(title: string): Suggested<Seniority> | undefined {
  return suggestFrom(seniorityRules, title);
}
