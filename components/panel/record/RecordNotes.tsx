import Plus from 'lucide-react/icons/plus';
import { useNow } from '@/components/queries/now';
import type { RecordFile } from '@/components/queries/record-file';
import { IconButton } from '@/components/ui/IconButton';
import { useCommand } from '@/components/ui/keys/use-commands';
import { texts } from '@/lib/texts';
import { useAsked } from '../asked';
import { NoteList } from '../notes/NoteList';
import { Fold } from './Fold';
import { nameOf } from './name-of';

/** The notes about one company or person. */
export function RecordNotes({ file }: { file: RecordFile }) {
  const now = useNow();
  const { record, people, notes } = file;
  const isPerson = record.type === 'person';
  const scope = {
    ...(isPerson ? { personId: record.id } : { companyId: record.id }),
    questions: [],
    people: isPerson ? [] : people.map((person) => ({ id: person.id, name: nameOf(person) })),
    now,
  };
  return (
    <Fold id="notes" title={texts.record.notes} count={notes.length} action={<Write />}>
      <NoteList notes={notes} scope={scope} owner={record.id} />
    </Fold>
  );
}

function Write() {
  const { ask } = useAsked();
  useCommand({ id: 'note.write', name: texts.record.writeNote, group: texts.record.group, run: () => ask('add') });
  return <IconButton icon={Plus} size="small" name={texts.record.writeNote} onClick={() => ask('add')} />;
}
