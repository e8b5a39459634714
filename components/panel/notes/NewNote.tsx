import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { addNote } from '@/lib/acts/note';
import { NoteEditor } from './NoteEditor';

export type NoteDraft = { text: string; questionId?: string; personId?: string };
export const noDraft: NoteDraft = { text: '' };

export interface NewNoteProps {
  file: PanelFile;
  draft: NoteDraft;
  onChange: (draft: NoteDraft) => void;
  onDone: () => void;
}

/** Writing a note: a draft on the disk from the first letter, saved when the rep leaves it or presses Ctrl Enter. */
export function NewNote({ file, draft, onChange, onDone }: NewNoteProps) {
  const act = useAct();
  const save = async () => {
    if (draft.text.trim() === '') return onDone();
    const note = { ...draft, text: draft.text.trim(), prospect: file.prospect };
    if (await act((making) => addNote(making, note))) onDone();
  };
  return (
    <div className="px-(--gutter) pb-2">
      <NoteEditor file={file} draft={draft} onChange={onChange} onSave={save} onCancel={onDone} />
    </div>
  );
}
