import type { Seniority } from '../../model/post';
import { seniorityRules } from './seniority-words';
import { type Suggested, suggestFrom } from './title-phrases';

/** How high a title stands, with the words of it that say so; undefined where it does not say. */
export function suggestSeniority(title: string): Suggested<Seniority> | undefined {
  return suggestFrom(seniorityRules, title);
}
