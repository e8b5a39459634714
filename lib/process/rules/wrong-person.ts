import { addWorkingDays, dayOf } from '@/lib/model/days';
import { texts } from '@/lib/texts';
import { indexOf } from '../file-index';
import { shortName } from '../step-title';
import type { Rule } from './rule';

/**
 * The last one we reached is the wrong person: find the right one, by the next working day. It ends with a touch to somebody
 * else, with words from them, or when somebody was added since.
 */
export const wrongPerson: Rule = (file) => {
  const { touches, contacts, contactById, today } = indexOf(file);
  const last = touches.findLast(({ outcome }) => outcome === 'wrong-person');
  if (!last) return [];
  const wrong = last.personIds?.[0] ?? '';
  const settled = touches.some((touch) => touch.at > last.at && !(touch.personIds ?? []).includes(wrong));
  const person = contactById.get(wrong);
  // Who turned out to be right after all is no longer marked.
  if (settled || (person && !person.wrong) || contacts.some(({ record }) => record.createdAt > last.at)) return [];
  const { title, reason } = texts.process;
  return [
    {
      kind: 'do',
      ruleId: 'wrong-person',
      titles: title.findRightPerson(file.prospect.name),
      reason: [{ text: reason.wrongPerson(person && shortName(person), last.at, file.now) }],
      due: addWorkingDays(dayOf(last.at) ?? today, 1),
    },
  ];
};
