import ArrowRightLeft from 'lucide-react/icons/arrow-right-left';
import Ban from 'lucide-react/icons/ban';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Eraser from 'lucide-react/icons/eraser';
import Merge from 'lucide-react/icons/merge';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useDelete } from '@/components/queries/delete';
import type { RecordFile } from '@/components/queries/record-file';
import { IconButton } from '@/components/ui/IconButton';
import type { Command } from '@/components/ui/keys/command';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { blockOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { EraseDialog } from './EraseDialog';

/** What is being done to the record: a form in the view, or the view that joins two. */
export type Doing = 'block' | 'lift' | 'move' | 'merge' | undefined;

export interface RecordMenuProps {
  file: RecordFile;
  onDo: (doing: Doing) => void;
}

/** Block contact, join with another, move to another company, delete, erase: in the menu, and in the palette. */
export function RecordMenu({ file, onDo }: RecordMenuProps) {
  const deleteWhole = useDelete();
  const { open } = usePanel();
  const { record } = file;
  const words = texts.record;
  const isPerson = record.type === 'person';
  const remove = async () => {
    if (await deleteWhole(record)) open(undefined);
  };
  const [erasing, setErasing] = useState(false);
  const all: (Command & { there: boolean })[] = [
    {
      ...{ id: 'record.block', name: words.block.set, icon: Ban, there: blockOf(record) === undefined },
      run: () => onDo('block'),
    },
    { id: 'record.merge', name: words.merge.start, icon: Merge, there: true, run: () => onDo('merge') },
    { id: 'record.move', name: words.move.start, icon: ArrowRightLeft, there: isPerson, run: () => onDo('move') },
    {
      ...{ id: 'record.delete', name: isPerson ? words.delete.person : words.delete.company, icon: Trash, there: true },
      run: () => void remove(),
    },
    { id: 'record.erase', name: words.erase.start, icon: Eraser, there: isPerson, run: () => setErasing(true) },
  ];
  const offered = all
    .filter(({ there }) => there)
    .map(({ there: _, ...command }) => ({ ...command, group: words.group }));
  useCommandList(offered);
  return (
    <>
      <Menu align="end" trigger={<IconButton icon={Ellipsis} name={words.more} className="-mr-2" />}>
        {offered.map(({ id, name, icon, run }) => (
          <MenuItem key={id} icon={icon} onSelect={run}>
            {name}
          </MenuItem>
        ))}
      </Menu>
      {isPerson ? (
        <EraseDialog
          person={record}
          open={erasing}
          onClose={() => setErasing(false)}
          onErased={() => open(undefined)}
        />
      ) : null}
    </>
  );
}
