import Ban from 'lucide-react/icons/ban';
import type { PanelFile } from '@/components/queries/prospect';
import { useRecord } from '@/components/queries/records';
import { FilterChip } from '@/components/ui/FilterChip';
import { Icon } from '@/components/ui/Icon';
import { blockOf, indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { nameOf } from '../record/name-of';
import { LogSomebody } from './LogSomebody';

export interface LogPeopleProps {
  file: PanelFile;
  chosen: string[];
  onChange: (personIds: string[]) => void;
}

const atFirst = 3;

/** With whom: the chosen ones and the nearest others as chips, everybody else behind a plus that searches. */
export function LogPeople({ file, chosen, onChange }: LogPeopleProps) {
  const words = texts.log;
  const { contacts, contactById } = indexOf(file);
  const sorted = [...contacts].sort((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)));
  const shown = sorted.slice(0, Math.max(atFirst, chosen.length));
  const outsiders = chosen.filter((id) => !contactById.has(id));
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset
      aria-label={words.who}
      className="-m-1 flex max-h-26 min-w-0 flex-wrap items-center gap-1.5 overflow-y-auto p-1"
    >
      {contacts.length === 0 && outsiders.length === 0 ? <p className="text-meta text-ink-3">{words.nobody}</p> : null}
      {shown.map(({ id, name, block }) => (
        <Chip
          key={id}
          name={name}
          isBlocked={block !== undefined}
          isOn={chosen.includes(id)}
          onClick={() => toggle(id)}
        />
      ))}
      {outsiders.map((id) => (
        <OutsiderChip key={id} id={id} onClick={() => toggle(id)} />
      ))}
      <LogSomebody file={file} chosen={chosen} onChoose={(id) => onChange([...chosen, id])} />
    </fieldset>
  );
}

/** Somebody of another company who was chosen. */
function OutsiderChip({ id, onClick }: { id: string; onClick: () => void }) {
  const record = useRecord(id).data;
  if (!record) return null;
  return <Chip name={nameOf(record)} isBlocked={blockOf(record) !== undefined} isOn onClick={onClick} />;
}

interface ChipProps {
  name: string;
  isBlocked: boolean;
  isOn: boolean;
  onClick: () => void;
}

function Chip({ name, isBlocked, isOn, onClick }: ChipProps) {
  return (
    <FilterChip on={isOn} onClick={onClick} className="max-w-full min-w-0 flex-initial!">
      {isBlocked ? <Icon icon={Ban} size={12} className="text-danger" /> : null}
      <bdi className="truncate">{name}</bdi>
      {isBlocked ? <span className="sr-only">, {texts.prospect.who.doNotContact}</span> : null}
    </FilterChip>
  );
}
