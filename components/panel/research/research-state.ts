import type { Question } from '@/lib/model/process';
import { evaluate } from '@/lib/process/condition';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf, processIndex } from '@/lib/process/file-index';
import type { Proof } from '@/lib/process/proof';

/** One question of the stage's research: answered, with what answers it, or open. */
export interface ResearchItem {
  question: Question;
  answered: boolean;
  proof?: Proof;
}

/** The research checklist of the prospect's stage, in the stage's order. */
export function researchOf(file: ProspectFile): ResearchItem[] {
  const { questions } = processIndex(file.process);
  return indexOf(file).stage.research.flatMap((id) => {
    const question = questions.get(id);
    if (!question) return [];
    const { is, proof } = evaluate({ answered: id }, file);
    return [{ question, answered: is === 'yes', ...(is === 'yes' && proof && { proof }) }];
  });
}

export const answeredCount = (items: ResearchItem[]) => items.filter((item) => item.answered).length;
