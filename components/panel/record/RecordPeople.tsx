import Ban from 'lucide-react/icons/ban';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Plus from 'lucide-react/icons/plus';
import type { RecordFile } from '@/components/queries/record-file';
import { Avatar } from '@/components/ui/Avatar';
import { EmptyText } from '@/components/ui/EmptyText';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { useCommand } from '@/components/ui/keys/use-commands';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { Tag } from '@/components/ui/Tag';
import { type StoredRecord, text } from '@/lib/model/record';
import { blockOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { TitleDiffers } from '../people/TitleDiffers';
import { Fold } from './Fold';
import { nameOf } from './name-of';

/** The people of a company, or the others at a person's company. */
export function RecordPeople({ file }: { file: RecordFile }) {
  const { open } = usePanel();
  const { record, company, people } = file;
  const words = texts.record;
  const isPerson = record.type === 'person';
  const title = isPerson && company ? words.others(nameOf(company)) : words.people;
  const addOne = () => open({ view: 'add' });
  useCommand({ id: 'person.add', name: words.addPerson, group: words.group, when: () => !isPerson, run: addOne });
  const add = <IconButton icon={Plus} size="small" name={words.addPerson} onClick={addOne} />;
  return (
    <Fold
      id={isPerson ? 'others' : 'people'}
      title={title}
      count={people.length}
      openAtFirst
      action={isPerson ? undefined : add}
    >
      {people.length === 0 ? <EmptyText>{isPerson ? words.nobodyElse : words.noPeople}</EmptyText> : null}
      <Rows label={title}>
        {people.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </Rows>
    </Fold>
  );
}

function PersonLine({ person }: { person: StoredRecord }) {
  const { open } = usePanel();
  const blocked = blockOf(person) !== undefined;
  return (
    <Row
      lead={<Avatar name={nameOf(person)} />}
      under={blocked ? undefined : <TitleDiffers person={person} />}
      title={<bdi className={blocked ? 'font-medium text-ink-3' : 'font-medium'}>{nameOf(person)}</bdi>}
      second={text(person, 'title') ?? texts.people.noTitle}
      end={
        blocked ? (
          <Tag tone="danger" icon={Ban}>
            {texts.record.block.title}
          </Tag>
        ) : (
          <Icon icon={ChevronRight} size={14} className="text-ink-3" />
        )
      }
      onOpen={() => open({ view: 'record', named: { type: 'person', id: person.id } })}
    />
  );
}
