import Plus from 'lucide-react/icons/plus';
import { IconButton } from '@/components/ui/IconButton';
import { useCommand } from '@/components/ui/keys/use-commands';
import { indexOf } from '@/lib/process/file-index';
import { emptySeats } from '@/lib/process/seats';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { PeopleBody } from '../people/PeopleBody';
import { defineSection } from '../section';

/** The buying committee: who, with which role and stance, and who is missing. */
export default defineSection({
  id: 'people',
  order: 30,
  goKey: 'P',
  openAtFirst: true,
  title: () => texts.people.title,
  count: (file) => indexOf(file).contacts.length,
  summary: (file) =>
    texts.people.summary(
      indexOf(file).contacts.length,
      emptySeats(file).map((role) => texts.names.role[role]),
    ),
  Action: AddPerson,
  Body: PeopleBody,
});

function AddPerson() {
  const { open } = usePanel();
  const add = () => open({ view: 'add' });
  useCommand({ id: 'person.add', name: texts.people.add, group: texts.sections.here, run: add });
  return <IconButton icon={Plus} size="small" name={texts.people.add} onClick={add} />;
}
