import { addWorkingDays, dayOf, workingDaysBetween } from '@/lib/model/days';
import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { day, time } from '@/lib/texts/format';
import { indexOf } from '../file-index';
import { personFor } from '../person-for';
import { shortName } from '../step-title';
import { firstUnknown } from '../suggestion';
import type { Rule } from './rule';

/** A meeting today or on the next working day is prepared; one that has passed is logged before anything else. */
export const meeting: Rule = (file) => {
  const at = text(file.prospectRecord, 'meetingAt');
  const on = dayOf(at);
  const { today, touches } = indexOf(file);
  if (at === undefined || on === undefined || workingDaysBetween(today, on) > 1) return [];
  if (touches.some((touch) => (touch.kind === 'meeting' || touch.kind === 'in-person') && (dayOf(touch.at) ?? 0) >= on))
    return [];
  const to = personFor(file);
  const full = to.person?.name ?? file.prospect.name;
  const short = to.person ? shortName(to.person) : file.prospect.name;
  const when = [day(at, file.now), time(at)].filter((part) => part !== '').join(', ');
  const { title, reason } = texts.process;
  if (on < today) {
    return [
      {
        kind: 'do',
        ruleId: 'meeting-over',
        titles: title.logMeeting(full, short),
        reason: [{ text: reason.meetingOver(when) }],
        due: addWorkingDays(on, 1),
        to,
      },
    ];
  }
  return [
    {
      kind: 'do',
      ruleId: 'meeting',
      titles: title.prepareMeeting(full, short),
      reason: [{ text: reason.meetingNear(when, firstUnknown(file)) }],
      due: on,
      to,
    },
  ];
};
