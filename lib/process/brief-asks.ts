import type { Question } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import type { BriefLine } from './brief';
import { evaluate } from './condition';
import type { ProspectFile } from './file';
import { indexOf, processIndex } from './file-index';
import { missingEvidence } from './suggestion';

const most = 5;

/** What is unknown and how to ask for it: first what the stage cannot end without, then its other questions. */
export function asks(file: ProspectFile): BriefLine[] {
  const { questions } = processIndex(file.process);
  const say = texts.process.brief;
  const required = missingEvidence(file).flatMap(({ questionId }) => questions.get(questionId) ?? []);
  const needed = new Set(required.map(({ id }) => id));
  const open = indexOf(file).stage.questions.filter(
    ({ id }) => !needed.has(id) && evaluate({ answered: id }, file).is !== 'yes',
  );
  const line = (question: Question, note: string): BriefLine => ({
    kind: 'question',
    parts: [{ strong: question.ask }],
    note,
    cites: [],
    questionId: question.id,
  });
  const lines = [
    ...required.map((question) => line(question, say.exitCriterion(question.label))),
    ...open.map((question) => line(question, question.label)),
  ];
  return lines.length > 0 ? lines.slice(0, most) : [{ kind: 'nothing', parts: [{ text: say.allAsked }], cites: [] }];
}
