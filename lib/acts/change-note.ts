import type { Edit } from '@/lib/model/edit';
import type { Note } from '@/lib/model/note';
import type { Prospect } from '@/lib/model/prospect';
import type { NewAct } from '@/lib/store/commit';
import { editNote, fileNote } from './note';
import { type Making, newAct } from './parts/act';

/** What a note says after it was edited. */
export interface ChangedNote {
  note: Note;
  prospect?: Prospect;
  text: string;
  questionId: string | undefined;
  personId: string | undefined;
}

/** Changes words, question and person of a note in one act; only what differs is written. */
export function changeNote(making: Making, { note, prospect, text, questionId, personId }: ChangedNote): NewAct {
  const of = { note, ...(prospect && { prospect }) };
  const person: Edit =
    personId === undefined
      ? { do: 'clear', id: note.id, field: 'personId' }
      : { do: 'set', id: note.id, field: 'personId', value: personId };
  const edits = [
    ...(text === note.text ? [] : editNote(making, { note, text }).edits),
    ...(questionId === note.questionId ? [] : fileNote(making, { ...of, questionId }).edits),
    ...(personId === note.personId ? [] : [person]),
  ];
  return newAct(making, 'noteChanged', {}, edits, prospect?.id ?? note.prospectId);
}
