import { addWorkingDays, dayOf, workingDaysBetween } from '@/lib/model/days';
import { texts } from '@/lib/texts';
import { day, time } from '@/lib/texts/format';
import type { ProspectFile } from '../file';
import { indexOf, isFromThem } from '../file-index';
import { type MeetingState, meetingOf } from '../meeting-state';
import { personFor } from '../person-for';
import { shortName } from '../step-title';
import type { Draft } from '../suggestion';
import type { Rule } from './rule';

/**
 * A meeting today or on the next working day is prepared; one that has passed is logged before anything else; after a no-show
 * a new date is agreed on, until they speak again or a date is set.
 */
export const meeting: Rule = (file) => {
  const state = meetingOf(file);
  const { today } = indexOf(file);
  if (!state || state.is === 'held' || workingDaysBetween(today, state.on) > 1) return [];
  const to = personFor(file);
  const full = to.person?.name ?? file.prospect.name;
  const short = to.person ? shortName(to.person) : file.prospect.name;
  const when = [day(state.at, file.now), time(state.at)].filter((part) => part !== '').join(', ');
  const { title, reason } = texts.process;
  if (state.is === 'missed') return newDate(file, state, when);
  if (state.is === 'over') {
    return [
      {
        kind: 'do',
        ruleId: 'meeting-over',
        titles: title.logMeeting(full, short),
        reason: [{ text: reason.meetingOver(when) }],
        due: addWorkingDays(state.on, 1),
        to,
      },
    ];
  }
  return [
    {
      kind: 'do',
      ruleId: 'meeting',
      titles: title.prepareMeeting(full, short),
      reason: [{ text: reason.meetingNear(when) }],
      due: state.on,
      to,
    },
  ];
};

/** Whoever was to come is asked for another date, by the step of the stage that brings one where there is such a step. */
function newDate(file: ProspectFile, { on, missed }: MeetingState, when: string): Draft[] {
  const { touches, stage, contactById } = indexOf(file);
  const since = missed?.at ?? '';
  const after = touches.filter((touch) => touch.at > since);
  if (after.some(isFromThem)) return [];
  const step = stage.steps.find(({ doneWhen }) => 'fact' in doneWhen && doneWhen.fact === 'meetingAt');
  const absent = contactById.get(missed?.personIds?.[0] ?? '');
  const to = absent && !absent.block ? { person: absent } : personFor(file, step?.to);
  const full = to.person?.name ?? file.prospect.name;
  const short = to.person ? shortName(to.person) : file.prospect.name;
  return [
    {
      kind: 'do',
      ruleId: 'meeting-missed',
      titles: texts.process.title.newDate(full, short),
      reason: [{ text: texts.process.reason.meetingMissed(when) }],
      due: addWorkingDays(dayOf(after.at(-1)?.at ?? missed?.at) ?? on, 1),
      channel: step?.channel ?? 'call',
      to,
      ...(step && { step }),
    },
  ];
}
