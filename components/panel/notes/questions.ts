import type { Question } from '@/lib/model/process';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';

/** The questions a note can answer: those of the stage first, then those of the other stages, each once. */
export function questionsFor(file: ProspectFile): Question[] {
  const here = indexOf(file).stage.questions;
  const others = file.process.stages.flatMap((stage) => stage.questions);
  return [...new Map([...here, ...others].map((question) => [question.id, question])).values()];
}
