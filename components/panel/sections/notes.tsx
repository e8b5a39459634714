import Plus from 'lucide-react/icons/plus';
import { IconButton } from '@/components/ui/IconButton';
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
  // Its command is the log's "Write a note", which has the key: one entry for one thing.
  return <IconButton icon={Plus} size="small" name={texts.notes.write} onClick={() => ask('add')} />;
}
