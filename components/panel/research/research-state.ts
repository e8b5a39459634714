import type { Question } from '@/lib/model/process';
import { evaluate } from '@/lib/process/condition';
import type { ProspectFile } from '@/lib/process/file';
import { type Contact, indexOf, processIndex } from '@/lib/process/file-index';
import type { Proof } from '@/lib/process/proof';
import { suggestedFor } from '@/lib/process/seats';

/** One question of the stage's research: answered, with what answers it, or open. */
export interface ResearchItem {
  question: Question;
  answered: boolean;
  proof?: Proof;
  /** Whose title suggests the answer, where it is a person. */
  suggested?: Contact;
}

/** The research checklist of the prospect's stage, in the stage's order. */
export function researchOf(file: ProspectFile): ResearchItem[] {
  const { questions } = processIndex(file.process);
  return indexOf(file).stage.research.flatMap((id): ResearchItem[] => {
    const question = questions.get(id);
    if (!question) return [];
    const { is, proof } = evaluate({ answered: id }, file);
    if (is === 'yes') return [{ question, answered: true, ...(proof && { proof }) }];
    const suggested = suggestedFor({ answered: id }, file);
    return [{ question, answered: false, ...(suggested && { suggested }) }];
  });
}

export const answeredCount = (items: ResearchItem[]) => items.filter((item) => item.answered).length;
