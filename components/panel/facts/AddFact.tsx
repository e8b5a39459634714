import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { useCommand } from '@/components/ui/keys/use-commands';
import { Menu } from '@/components/ui/Menu';
import { MenuGroup } from '@/components/ui/MenuGroup';
import { MenuItem } from '@/components/ui/MenuItem';
import { factSpec } from '@/lib/model/fact';
import { type StoredRecord, shown } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { fieldsOf, lineKey } from './fact-lines';

export interface AddFactProps {
  records: StoredRecord[];
  /** The row to open for typing. */
  onAdd: (key: string) => void;
}

/** The + in the head: every kind of fact that is not known yet, or may be known several times. */
export function AddFact({ records, onAdd }: AddFactProps) {
  const [open, setOpen] = useState(false);
  useCommand({ id: 'fact.add', name: texts.facts.add, group: texts.sections.here, run: () => setOpen(true) });
  return (
    <Menu
      open={open}
      onOpenChange={setOpen}
      align="end"
      trigger={<IconButton icon={Plus} size="small" name={texts.facts.add} />}
    >
      {records.map((record) => (
        <MenuGroup key={record.id} title={titleOf(record)}>
          {fieldsOf(record)
            .filter((field) => factSpec(field).many || shown(record, field).length === 0)
            .map((field) => (
              <MenuItem key={field} onSelect={() => onAdd(lineKey(record.id, field))}>
                {texts.names.fact[field]}
              </MenuItem>
            ))}
        </MenuGroup>
      ))}
    </Menu>
  );
}

const titles: { [type: string]: string } = texts.facts.of;
const titleOf = (record: StoredRecord) => titles[record.type] ?? record.type;
