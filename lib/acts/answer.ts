import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { type Answer, type AskingFile, answerEdits } from './parts/answer-edits';

export type { Answer, Asked, AskingFile } from './parts/answer-edits';

/**
 * Answers a question: the fact it fills becomes a typed value, the seat it fills gets its holder, and everything else is a
 * note under the question. What is said of a lone person's company makes the company. The prospect remembers where the answer is.
 */
export function answer(
  making: Making,
  input: Answer & { file: AskingFile; asked: Answer['asked'] & { label: string } },
): NewAct {
  const { file, asked, value, source, company } = input;
  const edits = answerEdits(making, file, [{ asked, value, ...(source && { source }), ...(company && { company }) }]);
  return newAct(making, 'answered', { question: asked.label }, edits, file.prospect.id);
}
