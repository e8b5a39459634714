import type { Note } from '@/lib/model/note';
import { threeWay } from '../three-way';
import type { NoteDraft } from './NewNote';

/** A note as it is edited: every field is there, an empty one says none. */
export type NoteFields = { text: string; questionId: string; personId: string };

/** What is typed and what the editor opened with; null while nothing is edited. */
export type NoteEdit = { draft: { typed: NoteFields; from: NoteFields } | null };

export const fieldsOfNote = ({ text, questionId, personId }: NoteDraft): NoteFields => ({
  text,
  questionId: questionId ?? '',
  personId: personId ?? '',
});

export const draftOfFields = ({ text, questionId, personId }: NoteFields): NoteDraft => ({
  text,
  ...(questionId && { questionId }),
  ...(personId && { personId }),
});

/** The edit over the note as it is stored now. */
export function noteNow({ typed, from }: { typed: NoteFields; from: NoteFields }, note: Note) {
  return threeWay({ typed, from, now: fieldsOfNote(note) });
}
