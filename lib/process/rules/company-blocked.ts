import { dayOf, workingDayFrom } from '@/lib/model/days';
import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { indexOf } from '../file-index';
import type { Rule } from './rule';

/** A company that must not be contacted stops everything; a date stays, so that it is not forgotten. */
export const companyBlocked: Rule = (file) => {
  const { companyBlock, today } = indexOf(file);
  if (!companyBlock) return [];
  const name = (file.company && text(file.company, 'name')) ?? file.prospect.name;
  const again = (dayOf(companyBlock.since) ?? today) + file.process.asideDays;
  return [
    {
      kind: 'blocked',
      ruleId: 'do-not-contact',
      titles: texts.process.title.blockedCompany(name),
      reason: [{ text: texts.process.reason.companyBlocked(name, companyBlock.since, companyBlock.reason, file.now) }],
      due: workingDayFrom(Math.max(today, again)),
    },
  ];
};
