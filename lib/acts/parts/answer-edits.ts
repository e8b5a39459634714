import { keptValue } from '@/lib/identity/value-key';
import type { Edit } from '@/lib/model/edit';
import { entryField } from '@/lib/model/noun';
import type { Question } from '@/lib/model/process';
import type { Provenance } from '@/lib/model/provenance';
import type { FilePerson, ProspectFile } from '@/lib/process/file';
import type { Making } from './act';
import { seatEdits } from './seat-edits';

/** What is asked: a question of the process, or a gap of a script that may have none. */
export interface Asked {
  id?: string;
  fills?: Question['fills'];
  fillsRole?: Question['fillsRole'];
  /** Whose fact it is, when `fills` speaks of a person. */
  personId?: string;
}

export interface Answer {
  asked: Asked;
  value: string;
  /** Where the words stand, when they were taken from a page. */
  source?: Pick<Provenance, 'url' | 'quote'>;
}

/** The parts of a prospect's file that an answer is written to. */
export interface AskingFile extends Pick<ProspectFile, 'prospect' | 'company'> {
  people: FilePerson[];
}

/** The edits of some answers, with a note of where each is. */
export function answerEdits(making: Making, file: AskingFile, answers: Answer[]): Edit[] {
  const settled: { [question: string]: string } = {};
  const edits = answers.flatMap((answer) => {
    const written = answerEdit(making, file, answer);
    if (answer.asked.id !== undefined) settled[answer.asked.id] = written.where;
    return written.edits;
  });
  return [...edits, ...answeredEdit(file, settled)];
}

/** Remembers where each question was answered. */
export function answeredEdit(file: AskingFile, settled: { [question: string]: string }): Edit[] {
  const { id } = file.prospect;
  return Object.entries(settled).map(([question, value]) => ({
    do: 'set',
    id,
    field: entryField('answered', question),
    value,
  }));
}

function answerEdit(
  making: Making,
  file: AskingFile,
  { asked, value, source }: Answer,
): { where: string; edits: Edit[] } {
  if (asked.fillsRole) return seatEdits(making, file, { role: asked.fillsRole, name: value, why: value });
  const subject = subjectOf(file, asked);
  if (!asked.fills || !subject) return noteOf(making, file, { asked, value, source });
  const { field } = asked.fills;
  const from: Provenance = { by: 'user', at: making.now, who: making.who, ...source };
  return { where: subject, edits: [{ do: 'set', id: subject, field, value: keptValue(field, value), from }] };
}

function subjectOf(file: AskingFile, asked: Asked): string | undefined {
  if (asked.fills?.of === 'company') return file.company?.id;
  if (asked.fills?.of === 'person') return asked.personId;
  return file.prospect.id;
}

function noteOf(making: Making, { prospect }: AskingFile, { asked, value, source }: Answer) {
  const where = making.makeId('note');
  const values = {
    text: value,
    at: making.now,
    who: making.who,
    prospectId: prospect.id,
    companyId: prospect.companyId,
    questionId: asked.id,
    ...source,
  };
  return { where, edits: [{ do: 'create' as const, id: where, values }] };
}
