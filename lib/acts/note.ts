import type { Edit } from '@/lib/model/edit';
import type { Note } from '@/lib/model/note';
import { entryField } from '@/lib/model/noun';
import type { Prospect } from '@/lib/model/prospect';
import type { Quote } from '@/lib/model/provenance';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** A note as it is written, on a prospect, a company or a person; with the words and page it was taken from, where any. */
export interface NoteDraft {
  text: string;
  prospect?: Prospect;
  companyId?: string;
  personId?: string;
  quote?: Quote;
  url?: string;
  pageTitle?: string;
  /** The question of the process that it answers. */
  questionId?: string;
}

/** Adds a research note; filed under a question that fills nothing it answers that question, else it is material for its answer. */
export function addNote(making: Making, { prospect, ...draft }: NoteDraft): NewAct {
  const id = making.makeId('note');
  const companyId = draft.companyId ?? prospect?.companyId;
  const values = { ...draft, companyId, prospectId: prospect?.id, at: making.now, who: making.who };
  const edits: Edit[] = [{ do: 'create', id, values }, ...filed(prospect, draft.questionId, id)];
  return newAct(making, 'noteAdded', {}, edits, prospect?.id);
}

/** Changes the text of a note. */
export const editNote = (making: Making, { note, text }: { note: Note; text: string }): NewAct =>
  newAct(making, 'noteChanged', {}, [{ do: 'set', id: note.id, field: 'text', value: text }], note.prospectId);

/** Files a note under the question it answers, or under none. */
export function fileNote(
  making: Making,
  { note, prospect, questionId }: { note: Note; prospect?: Prospect; questionId: string | undefined },
): NewAct {
  const place: Edit =
    questionId === undefined
      ? { do: 'clear', id: note.id, field: 'questionId' }
      : { do: 'set', id: note.id, field: 'questionId', value: questionId };
  const edits = [place, ...unfiled(prospect, note, questionId)];
  return newAct(making, 'noteFiled', {}, edits, prospect?.id ?? note.prospectId);
}

/** Deletes a note; the question it answered is open again. */
export function deleteNote(making: Making, { note, prospect }: { note: Note; prospect?: Prospect }): NewAct {
  const edits: Edit[] = [{ do: 'delete', id: note.id }, ...unfiled(prospect, note, undefined)];
  return newAct(making, 'noteDeleted', {}, edits, note.prospectId);
}

function filed(prospect: Prospect | undefined, questionId: string | undefined, noteId: string): Edit[] {
  if (!prospect || questionId === undefined) return [];
  return [{ do: 'set', id: prospect.id, field: entryField('answered', questionId), value: noteId }];
}

/** Questions that only this note answered are open again; the one it is filed under now is answered by it. */
function unfiled(prospect: Prospect | undefined, note: Note, questionId: string | undefined): Edit[] {
  if (!prospect) return [];
  const left = Object.entries(prospect.answered ?? {}).filter(
    ([question, where]) => where === note.id && question !== questionId,
  );
  const opened = left.map(
    ([question]): Edit => ({ do: 'clear', id: prospect.id, field: entryField('answered', question) }),
  );
  return [...opened, ...filed(prospect, questionId, note.id)];
}
