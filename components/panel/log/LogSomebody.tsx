import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { useFind } from '@/components/queries/records';
import { Avatar } from '@/components/ui/Avatar';
import { Highlight } from '@/components/ui/Highlight';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Popover } from '@/components/ui/Popover';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { SearchField } from '@/components/ui/SearchField';
import { comparePeople } from '@/lib/identity/names';
import { indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { nameOf, secondOf } from '../record/name-of';
import { peopleFor } from './people-for';
import { useAddSomebody } from './use-add-somebody';

export interface LogSomebodyProps {
  file: PanelFile;
  chosen: string[];
  onChoose: (personId: string) => void;
}

const types = ['person'];

/** Somebody else for a log: searched among the people of this company first, then among all others; who is new is added by name. */
export function LogSomebody({ file, chosen, onChoose }: LogSomebodyProps) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const found = useFind(query, types).data ?? [];
  const add = useAddSomebody(file);
  const words = texts.log;
  const { here, elsewhere } = peopleFor({ contacts: indexOf(file).contacts, found, query, chosen });
  const name = query.trim();
  const isThere = [...here, ...elsewhere].some((person) => comparePeople(nameOf(person), name) === 'same');
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    onChoose(id);
    setQuery('');
    setOpen(false);
  };
  const list = (label: string, people: typeof found) =>
    people.length === 0 ? null : (
      <>
        <p className="pt-1 text-meta text-ink-3">{label}</p>
        <Rows label={label}>
          {people.map((person) => (
            <Row
              key={person.id}
              lead={<Avatar name={nameOf(person)} />}
              title={<Highlight text={nameOf(person)} words={query} />}
              second={secondOf(person)}
              onOpen={() => choose(person.id)}
            />
          ))}
        </Rows>
      </>
    );
  return (
    <Popover
      title={words.whoElse}
      open={open}
      onOpenChange={setOpen}
      trigger={<IconButton icon={Plus} size="small" name={words.whoElse} />}
    >
      <SearchField label={words.findSomebody} value={query} onChange={setQuery} />
      {list(words.ofCompany, here)}
      {list(words.ofOthers, elsewhere)}
      {name !== '' && !isThere ? (
        <Rows label={words.addSomebody(name)}>
          <Row lead={<Icon icon={Plus} />} title={words.addSomebody(name)} onOpen={() => void add(name).then(choose)} />
        </Rows>
      ) : null}
      {name === '' && here.length === 0 ? <p className="py-1 text-ink-2">{words.typeName}</p> : null}
    </Popover>
  );
}
