import { dayOf, workingDayFrom } from '@/lib/model/days';
import { texts } from '@/lib/texts';
import { indexOf } from '../file-index';
import type { Rule } from './rule';

/** A lost or disqualified prospect rests for the process's time and is then looked at again. */
export const closed: Rule = (file) => {
  const { state, closedAt, closedReason, laterAt, name } = file.prospect;
  if (state !== 'lost' && state !== 'disqualified') return [];
  const { today } = indexOf(file);
  const again = dayOf(laterAt) ?? (dayOf(closedAt) ?? today) + file.process.asideDays;
  const title = texts.process.title;
  return [
    {
      kind: again > today ? 'nothing' : 'do',
      ruleId: 'closed',
      titles: title.lookAgain(name),
      reason: [{ text: texts.process.reason.closed(state, closedAt, closedReason, file.now) }],
      due: workingDayFrom(again),
    },
  ];
};
