import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import Trash from 'lucide-react/icons/trash-2';
import { useAct } from '@/components/queries/act';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { MenuGroup } from '@/components/ui/MenuGroup';
import { MenuItem } from '@/components/ui/MenuItem';
import { MenuLine } from '@/components/ui/MenuLine';
import { deleteNote, fileNote } from '@/lib/acts/note';
import type { Note } from '@/lib/model/note';
import { texts } from '@/lib/texts';
import { RowCommands } from '../row-here';
import { focusNeighbour } from '../section-focus';
import type { NoteScope } from './note-scope';

interface NoteMenuProps {
  note: Note;
  scope: NoteScope;
  /** The note has the focus: its menu is in the palette too. */
  isHere: boolean;
  onEdit: () => void;
}

/** What can be done with a note: edit, file under a question, delete. */
export function NoteMenu({ note, scope, isHere, onEdit }: NoteMenuProps) {
  const act = useAct();
  const words = texts.notes;
  const of = { note, ...(scope.prospect && { prospect: scope.prospect }) };
  const remove = () => {
    focusNeighbour(note.id);
    void act((making) => deleteNote(making, of));
  };
  const fileUnder = (questionId: string | undefined) => void act((making) => fileNote(making, { ...of, questionId }));
  const group = texts.sections.here;
  const commands = [
    { id: 'note.edit', name: words.editNote, group, run: onEdit },
    { id: 'note.delete', name: words.deleteNote, group, run: remove },
    ...scope.questions.map(({ id, label }) => ({
      ...{ id: `note.file ${id}`, name: words.fileUnderWhat(label), group },
      run: () => fileUnder(id),
    })),
  ];
  return (
    <>
      {isHere ? <RowCommands commands={commands} /> : null}
      <Menu align="end" trigger={<IconButton icon={Ellipsis} size="small" name={words.more} />}>
        <MenuItem icon={Pencil} onSelect={onEdit}>
          {words.edit}
        </MenuItem>
        <MenuItem icon={Trash} onSelect={remove}>
          {words.delete}
        </MenuItem>
        {scope.questions.length > 0 ? <MenuLine /> : null}
        {scope.questions.length > 0 ? (
          <MenuGroup title={words.fileUnder}>
            {scope.questions.map((question) => (
              <MenuItem
                key={question.id}
                hint={question.id === note.questionId ? '✓' : undefined}
                onSelect={() => fileUnder(question.id)}
              >
                {question.label}
              </MenuItem>
            ))}
            {note.questionId === undefined ? null : (
              <MenuItem onSelect={() => fileUnder(undefined)}>{words.noQuestion}</MenuItem>
            )}
          </MenuGroup>
        ) : null}
      </Menu>
    </>
  );
}
