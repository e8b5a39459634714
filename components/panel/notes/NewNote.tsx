import { useAct } from '@/components/queries/act';
import type { Again } from '@/components/queries/submit';
import { addNote } from '@/lib/acts/note';
import { NoteEditor } from './NoteEditor';
import type { NoteScope } from './note-scope';

export type NoteDraft = { text: string; questionId?: string; personId?: string };
export const noDraft: NoteDraft = { text: '' };

export interface NewNoteProps {
  scope: NoteScope;
  draft: NoteDraft;
  /** The rep asked for it just now. */
  isOpened: boolean;
  onChange: (draft: NoteDraft) => void;
  onDone: () => void;
  onPutAway: () => void;
}

/** Writing a note: a draft on the disk from the first letter, saved when the rep leaves it or presses Ctrl Enter; Esc keeps it for later. */
export function NewNote({ scope, draft, isOpened, onChange, onDone, onPutAway }: NewNoteProps) {
  const act = useAct();
  const save = async (again: Again) => {
    if (draft.text.trim() === '') {
      onDone();
      return true;
    }
    const { prospect, companyId, personId } = scope;
    const owner = { ...(prospect && { prospect }), ...(companyId && { companyId }), ...(personId && { personId }) };
    const note = { ...owner, ...draft, text: draft.text.trim() };
    if (!(await act((making) => addNote(making, note), again))) return false;
    onDone();
    return true;
  };
  return (
    <div className="px-(--gutter) pb-2">
      <NoteEditor {...{ scope, draft, isOpened, onChange, onPutAway }} onSave={save} />
    </div>
  );
}
