import { isoDay, workingDayFrom } from '@/lib/model/days';
import { texts } from '@/lib/texts';
import { indexOf } from '../file-index';
import { leadingTasks } from '../open-tasks';
import type { Rule } from './rule';

/** Always applies: says why nothing is due and when to look again (after their next promise, at the stage's limit, or in a week). */
export const nothingOpen: Rule = (file) => {
  const { stage, stageDay, today } = indexOf(file);
  const promise = leadingTasks(file, 'them').find(({ due }) => due >= today)?.due;
  const limit = stageDay + stage.limitDays;
  const next = Math.min(...[promise ?? limit, limit].filter((day) => day > today));
  const due = workingDayFrom(Number.isFinite(next) ? next : today + 7);
  const { title, reason } = texts.process;
  return [
    {
      kind: 'nothing',
      ruleId: 'nothing-open',
      titles: title.nothing(file.prospect.name),
      reason: [{ text: reason.nothingOpen(stage.name, isoDay(due), file.now) }],
      due,
    },
  ];
};
