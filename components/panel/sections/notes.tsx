import Plus from 'lucide-react/icons/plus';
import { IconButton } from '@/components/ui/IconButton';
import { useCommand } from '@/components/ui/keys/use-commands';
import { dayOf } from '@/lib/model/days';
import { texts } from '@/lib/texts';
import { useAsked } from '../asked';
import { firstLine } from '../notes/first-line';
import { NotesBody } from '../notes/NotesBody';
import { defineSection } from '../section';

/** Research notes with their quotes. */
export default defineSection({
  id: 'notes',
  order: 50,
  goKey: 'N',
  openAtFirst: false,
  title: () => texts.notes.title,
  count: (file) => file.notes.length,
  summary: (file) => <bdi>{firstLine(file.notes[0]?.text ?? '')}</bdi>,
  isUrgent: (file) => file.notes.some((note) => dayOf(note.at) === dayOf(file.now)),
  Action: AddNote,
  Body: NotesBody,
});

function AddNote() {
  const { ask } = useAsked();
  useCommand({ id: 'note.write', name: texts.notes.write, group: texts.sections.here, run: () => ask('add') });
  return <IconButton icon={Plus} size="small" name={texts.notes.write} onClick={() => ask('add')} />;
}
