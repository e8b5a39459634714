import { workingDayFrom } from '@/lib/model/days';
import { texts } from '@/lib/texts';
import { indexOf } from '../file-index';
import { metOf, stageAge } from '../stage';
import type { Rule } from './rule';

/** The prospect has been in its stage for longer than the stage allows: go on with a reason, or set it aside. */
export const stageLimit: Rule = (file) => {
  const age = stageAge(file);
  if (!age.over) return [];
  const { stage, today } = indexOf(file);
  const { met, of } = metOf(file);
  const { title, reason } = texts.process;
  return [
    {
      kind: 'do',
      ruleId: 'stage-limit',
      titles: title.decide(file.prospect.name),
      reason: [{ text: reason.stageLimit(stage.name, age.day, age.limit, met, of) }],
      due: workingDayFrom(today),
    },
  ];
};
