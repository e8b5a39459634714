import type { CapturedFact, CapturedPerson } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';

/** How high a post is and in which department, as facts whose proof is the title that says so. */
export function postFacts({ facts, seniority, department }: CapturedPerson): CapturedFact[] {
  const title = facts.find(({ field }) => field === 'title');
  if (!title) return [];
  const of = { quote: title.quote, method: texts.intake.fromTitle, confidence: 'medium' as const };
  return [
    ...(seniority ? [{ field: 'seniority' as const, value: texts.names.seniority[seniority.value], ...of }] : []),
    ...(department ? [{ field: 'department' as const, value: texts.names.department[department.value], ...of }] : []),
  ].filter(({ field }) => !facts.some((fact) => fact.field === field));
}
