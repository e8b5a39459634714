import Ban from 'lucide-react/icons/ban';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { FilterChip } from '@/components/ui/FilterChip';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';

export interface LogPeopleProps {
  file: PanelFile;
  chosen: string[];
  onChange: (personIds: string[]) => void;
}

const atFirst = 3;

/** With whom: the chosen ones and the nearest others as chips, the rest behind a plus. */
export function LogPeople({ file, chosen, onChange }: LogPeopleProps) {
  const [all, setAll] = useState(false);
  const words = texts.log;
  const { contacts } = indexOf(file);
  if (contacts.length === 0) return <p className="text-meta text-ink-3">{words.nobody}</p>;
  const sorted = [...contacts].sort((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)));
  const shown = all ? contacts : sorted.slice(0, Math.max(atFirst, chosen.length));
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset aria-label={words.who} className="flex max-h-24 min-w-0 flex-wrap items-center gap-1.5 overflow-y-auto">
      {shown.map(({ id, name, block }) => (
        <FilterChip
          key={id}
          on={chosen.includes(id)}
          onClick={() => toggle(id)}
          className="max-w-full min-w-0 flex-initial!"
        >
          {block ? <Icon icon={Ban} size={12} className="text-danger" /> : null}
          <bdi className="truncate">{name}</bdi>
          {block ? <span className="sr-only">, {texts.prospect.who.doNotContact}</span> : null}
        </FilterChip>
      ))}
      {shown.length < contacts.length ? (
        <IconButton icon={Plus} size="small" name={words.whoElse} onClick={() => setAll(true)} />
      ) : null}
    </fieldset>
  );
}
