import type { Question } from '@/lib/model/process';
import type { Prospect } from '@/lib/model/prospect';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';

/** What a list of notes is about: whose they are, what they can answer, whom they can be about. */
export interface NoteScope {
  prospect?: Prospect;
  companyId?: string;
  personId?: string;
  /** The questions a note can be filed under, in the order of a menu. */
  questions: Question[];
  people: { id: string; name: string }[];
  now: string;
}

/** The notes of a prospect: the questions of its stage first, then those of the other stages, each once. */
export function scopeOfFile(file: ProspectFile): NoteScope {
  const here = indexOf(file).stage.questions;
  const others = file.process.stages.flatMap((stage) => stage.questions);
  const questions = [...new Map([...here, ...others].map((question) => [question.id, question])).values()];
  return { prospect: file.prospect, questions, people: indexOf(file).contacts, now: file.now };
}
