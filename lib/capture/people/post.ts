import type { CapturedPerson } from '../../model/page-reading';
import { suggestDepartment } from './departments';
import { suggestRole } from './roles';
import { suggestSeniority } from './seniority';

/** What a title suggests: the seat in the buying committee, how high the post is, and in which part of the company. */
export function postOf(title: string): Pick<CapturedPerson, 'role' | 'seniority' | 'department'> {
  const [role, seniority, department] = [suggestRole(title), suggestSeniority(title), suggestDepartment(title)];
  return { ...(role && { role }), ...(seniority && { seniority }), ...(department && { department }) };
}
