import type { CapturedPerson } from '../../model/page-reading';
import type { Seniority } from '../../model/post';
import { suggestDepartment } from './departments';
import { DEPUTY, LESSER, roleRules, seatsOf, TRAINEE } from './role-words';
import { suggestSeniority } from './seniority';
import { plainWords, suggestFrom } from './title-phrases';

const leads: ReadonlySet<Seniority> = new Set(['executive', 'vice-president', 'director', 'head', 'manager']);

/** The seat in the buying committee that a title suggests, with the words of the title that say so; undefined for most titles. */
export function suggestRole(title: string): CapturedPerson['role'] {
  const found = suggestFrom(roleRules, title);
  return found ? { role: found.value, because: found.because } : seatOfLead(title);
}

/** Who leads a department, or buys for it, has its seat: "Head of Production", "Leiter der IT", "Director financiero". */
function seatOfLead(title: string): CapturedPerson['role'] {
  const department = suggestDepartment(title);
  const seat = department && seatsOf[department.value];
  if (!seat) return undefined;
  const whole = plainWords(title);
  if (seat.not?.test(whole) || (seat.only && !seat.only.test(whole)) || TRAINEE.test(whole)) return undefined;
  const seniority = suggestSeniority(title);
  if (seat.anybody) return { role: seat.role, because: department.because };
  if (!seniority || !leads.has(seniority.value) || LESSER.test(plainWords(seniority.because))) return undefined;
  if (seat.role !== 'legal' && DEPUTY.test(whole)) return undefined;
  return { role: seat.role, because: bothSaid(title, seniority.because, department.because) };
}

/** The title from the first word of either to the last. */
function bothSaid(title: string, one: string, other: string): string {
  const [first, second] = [title.indexOf(one), title.indexOf(other)];
  return title.slice(Math.min(first, second), Math.max(first + one.length, second + other.length));
}
