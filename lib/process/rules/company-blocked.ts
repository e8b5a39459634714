import { dayOf, workingDayFrom } from '@/lib/model/days';
import { texts } from '@/lib/texts';
import { type Blocked, blockAgainst } from '../contact-block';
import type { ProspectFile } from '../file';
import { indexOf } from '../file-index';
import type { Rule } from './rule';

/** A company that must not be contacted stops everything, and so does a lone person; a date stays, so that it is not forgotten. */
export const companyBlocked: Rule = (file) => {
  const blocked = blockAgainst(file, []);
  if (!blocked || hasSomebodyElse(file, blocked)) return [];
  const { name, block, of } = blocked;
  const { today } = indexOf(file);
  const again = (dayOf(block.since) ?? today) + file.process.asideDays;
  const { title, reason } = texts.process;
  return [
    {
      kind: 'blocked',
      ruleId: 'do-not-contact',
      titles: of === 'company' ? title.blockedCompany(name) : title.blockedPerson(name),
      reason: [{ text: reason.companyBlocked(name, block.since, block.reason, file.now) }],
      due: workingDayFrom(Math.max(today, again)),
    },
  ];
};

/** Somebody with a seat beside a lone person may be turned to. */
const hasSomebodyElse = (file: ProspectFile, { of, id }: Blocked) =>
  of === 'person' && indexOf(file).contacts.some((contact) => contact.id !== id && !contact.block);
