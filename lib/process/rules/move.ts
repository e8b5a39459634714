import { texts } from '@/lib/texts';
import { indexOf } from '../file-index';
import { criteriaOf, moveNeeds, stageAfter } from '../stage';
import type { Rule } from './rule';

/** All required exit criteria are proven: the prospect can move on, today. */
export const move: Rule = (file) => {
  const { stage, today } = indexOf(file);
  const next = stageAfter(file.process, stage.id);
  const criteria = criteriaOf(file);
  const required = criteria.filter(({ criterion }) => criterion.required);
  if (!next || required.length === 0 || required.some(({ met }) => !met)) return [];
  const isWhole = criteria.every(({ met }) => met);
  const last = required.reduce((a, b) => ((b.proof?.at ?? '') >= (a.proof?.at ?? '') ? b : a));
  const { title, reason } = texts.process;
  return [
    {
      kind: 'move',
      ruleId: 'exit-criteria',
      titles: moveNeeds(file, next.id)?.wins ? title.win(next.name) : title.move(next.name),
      reason: [
        { text: reason.criteriaMet(stage.name, required.length, isWhole, last.criterion.label, last.proof?.text) },
      ],
      due: today,
      stageId: next.id,
    },
  ];
};
