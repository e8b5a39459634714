import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import Trash from 'lucide-react/icons/trash-2';
import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { MenuGroup } from '@/components/ui/MenuGroup';
import { MenuItem } from '@/components/ui/MenuItem';
import { MenuLine } from '@/components/ui/MenuLine';
import { deleteNote, fileNote } from '@/lib/acts/note';
import type { Note } from '@/lib/model/note';
import { texts } from '@/lib/texts';
import { questionsFor } from './questions';

/** What can be done with a note: edit, file under a question, delete. */
export function NoteMenu({ note, file, onEdit }: { note: Note; file: PanelFile; onEdit: () => void }) {
  const act = useAct();
  const words = texts.notes;
  const fileUnder = (questionId: string | undefined) =>
    void act((making) => fileNote(making, { note, prospect: file.prospect, questionId }));
  return (
    <Menu align="end" trigger={<IconButton icon={Ellipsis} size="small" name={words.more} />}>
      <MenuItem icon={Pencil} onSelect={onEdit}>
        {words.edit}
      </MenuItem>
      <MenuItem
        icon={Trash}
        onSelect={() => void act((making) => deleteNote(making, { note, prospect: file.prospect }))}
      >
        {words.delete}
      </MenuItem>
      <MenuLine />
      <MenuGroup title={words.fileUnder}>
        {questionsFor(file).map((question) => (
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
    </Menu>
  );
}
