import Ellipsis from 'lucide-react/icons/ellipsis';
import Merge from 'lucide-react/icons/merge';
import Pencil from 'lucide-react/icons/pencil';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { useChildren } from '@/components/queries/records';
import { IconButton } from '@/components/ui/IconButton';
import type { Command } from '@/components/ui/keys/command';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { deleteRecord } from '@/lib/acts/delete-record';
import { mergeRecords } from '@/lib/acts/merge-records';
import { readBelongings } from '@/lib/acts/read-belongings';
import { reopen } from '@/lib/acts/reopen';
import { type StoredRecord, text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { DealDialog } from './DealDialog';

/** What can be done to a prospect itself: edit the deal, open it again, join it with another of the company, delete it. */
export function ProspectMenu({ file }: { file: PanelFile }) {
  const act = useAct();
  const words = texts.prospect.menu;
  const [editing, setEditing] = useState(false);
  const { prospect, prospectRecord: record } = file;
  const siblings = useChildren('prospect', prospect.companyId).data ?? [];
  const join = (from: StoredRecord) =>
    act(async (making) => {
      const [belongings, kept] = await Promise.all([readBelongings(from.id), readBelongings(record.id)]);
      return mergeRecords(making, { into: record, from, belongings, kept });
    });
  const remove = () =>
    act(async (making) => deleteRecord(making, { record, belongings: await readBelongings(record.id) }));
  const isClosed = prospect.state === 'lost' || prospect.state === 'disqualified';
  const offered: Command[] = [
    { id: 'prospect.edit', name: words.edit, icon: Pencil, run: () => setEditing(true) },
    ...(isClosed
      ? [
          {
            id: 'prospect.reopen',
            name: words.reopen,
            icon: RotateCcw,
            run: () => void act((making) => reopen(making, { prospect })),
          },
        ]
      : []),
    ...siblings
      .filter((other) => other.id !== record.id)
      .map((other) => ({
        id: `prospect.join.${other.id}`,
        name: words.join(text(other, 'name') ?? ''),
        icon: Merge,
        run: () => void join(other),
      })),
    { id: 'prospect.delete', name: words.remove, icon: Trash, run: () => void remove() },
  ].map((command) => ({ ...command, group: words.group }));
  useCommandList(offered);
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} name={words.more} size="small" className="-mr-1 flex-none" />}
      >
        {offered.map(({ id, name, icon, run }) => (
          <MenuItem key={id} icon={icon} onSelect={run}>
            {name}
          </MenuItem>
        ))}
      </Menu>
      <DealDialog file={file} open={editing} onClose={() => setEditing(false)} />
    </>
  );
}
