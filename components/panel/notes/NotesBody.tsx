import type { SectionBodyProps } from '../section';
import { NoteList } from './NoteList';
import { scopeOfFile } from './note-scope';

/** The research notes of a prospect and of its company. */
export function NotesBody({ file }: SectionBodyProps) {
  return <NoteList notes={file.notes} scope={scopeOfFile(file)} owner={file.prospect.id} />;
}
