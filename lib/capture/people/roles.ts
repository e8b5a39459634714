import type { CapturedPerson } from '../../model/page-reading';
import { roleRules } from './role-words';
import { suggestFrom } from './title-phrases';

/** The seat in the buying committee that a title suggests, with the words of the title that say so; undefined for most titles. */
export function suggestRole(title: string): CapturedPerson['role'] {
  const found = suggestFrom(roleRules, title);
  return found && { role: found.value, because: found.because };
}
