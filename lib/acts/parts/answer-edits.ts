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
  /** Where the pursuit of a lone person has no company yet: the one the answer speaks of, a known one by id or a new one by name. */
  company?: { id?: string; name?: string };
}

/** The parts of a prospect's file that an answer is written to. */
export interface AskingFile extends Pick<ProspectFile, 'prospect' | 'company'> {
  people: FilePerson[];
}

/**
 * The edits of some answers, with a note of where each is. What is said of the company of a lone person makes the company: the
 * pursuit is then the company's, and the person has a seat in it.
 */
export function answerEdits(making: Making, file: AskingFile, answers: Answer[]): Edit[] {
  const settled: { [question: string]: string } = {};
  let companyId = file.company?.id;
  const edits = answers.flatMap((answer) => {
    const opened = companyId === undefined ? openCompany(making, file, answer) : undefined;
    companyId ??= opened?.id;
    const written = answerEdit(making, file, companyId, answer);
    if (answer.asked.id !== undefined) settled[answer.asked.id] = written.where;
    return [...(opened?.edits ?? []), ...written.edits];
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
  companyId: string | undefined,
  { asked, value, source }: Answer,
): { where: string; edits: Edit[] } {
  if (asked.fillsRole) return seatEdits(making, file, { role: asked.fillsRole, name: value, why: value });
  const subject = asked.fills?.of === 'company' ? companyId : subjectOf(file, asked);
  if (!asked.fills || !subject) return noteOf(making, file, { asked, value, source });
  const { field } = asked.fills;
  const from: Provenance = { by: 'user', at: making.now, who: making.who, ...source };
  return { where: subject, edits: [{ do: 'set', id: subject, field, value: keptValue(field, value), from }] };
}

function subjectOf(file: AskingFile, asked: Asked): string | undefined {
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

/** The company that an answer speaks of, where it names one; without a name the answer stays a note. */
function openCompany(making: Making, file: AskingFile, { asked, value, company }: Answer) {
  if (asked.fills?.of !== 'company') return undefined;
  const name = asked.fills.field === 'name' ? value : company?.name;
  if (company?.id === undefined && !name?.trim()) return undefined;
  const id = company?.id ?? making.makeId('company');
  const made: Edit[] = company?.id === undefined ? [{ do: 'create', id, values: { name: name?.trim() } }] : [];
  return { id, edits: [...made, ...belongTo(making, file, id)] };
}

/** A lone person's pursuit becomes the company's; the person works there and has a seat. */
function belongTo(making: Making, { prospect, people }: AskingFile, companyId: string): Edit[] {
  const pursued: Edit = { do: 'set', id: prospect.id, field: 'companyId', value: companyId };
  const { personId } = prospect;
  if (personId === undefined) return [pursued];
  const isSeated = people.some(({ record, seat }) => record.id === personId && seat !== undefined);
  const seat: Edit = { do: 'create', id: making.makeId('seat'), values: { prospectId: prospect.id, personId } };
  return [
    pursued,
    { do: 'clear', id: prospect.id, field: 'personId' },
    { do: 'set', id: personId, field: 'companyId', value: companyId },
    ...(isSeated ? [] : [seat]),
  ];
}
