import Ellipsis from 'lucide-react/icons/ellipsis';
import Merge from 'lucide-react/icons/merge';
import Pencil from 'lucide-react/icons/pencil';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDelete } from '@/components/queries/delete';
import { useJoin } from '@/components/queries/join';
import type { PanelFile } from '@/components/queries/prospect';
import { useChildren } from '@/components/queries/records';
import { IconButton } from '@/components/ui/IconButton';
import type { Command } from '@/components/ui/keys/command';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { reopen } from '@/lib/acts/reopen';
import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { DealDialog } from './DealDialog';

/** What can be done to a prospect itself: edit the deal, open it again, join it with another of the company, delete it. */
export function ProspectMenu({ file }: { file: PanelFile }) {
  const act = useAct();
  const words = texts.prospect.menu;
  const [editing, setEditing] = useState(false);
  const { prospect, prospectRecord: record } = file;
  const siblings = useChildren('prospect', prospect.companyId).data ?? [];
  const join = useJoin();
  const remove = useDelete();
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
        run: () => void join(other, record),
      })),
    { id: 'prospect.delete', name: words.remove, icon: Trash, run: () => void remove(record) },
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
      <DealDialog file={file} open={editing} onOpen={() => setEditing(true)} onClose={() => setEditing(false)} />
    </>
  );
}
