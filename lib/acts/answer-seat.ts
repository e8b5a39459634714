import { text } from '@/lib/model/record';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { type AskingFile, answeredEdit } from './parts/answer-edits';
import { type Seated, seatEdits } from './parts/seat-edits';

/** Answers who holds a seat of the buying committee: a known person by id, or a new one by name. */
export function answerSeat(making: Making, input: Seated & { file: AskingFile; questionId?: string }): NewAct {
  const { file, questionId, ...seated } = input;
  const { where, edits } = seatEdits(making, file, seated);
  const known = file.people.find(({ record }) => record.id === seated.personId);
  const name = seated.name ?? (known && text(known.record, 'name')) ?? '';
  const settled = questionId === undefined ? [] : answeredEdit(file, { [questionId]: where });
  return newAct(making, 'seatSet', { name, role: seated.role }, [...edits, ...settled], file.prospect.id);
}
