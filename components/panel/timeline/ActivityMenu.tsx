import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import Trash from 'lucide-react/icons/trash-2';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { texts } from '@/lib/texts';

export interface ActivityMenuProps {
  /** The line as it is read, for the menu's name. */
  what: string;
  onCorrect: () => void;
  onDelete: () => void;
}

/** What can be done with a logged touch. */
export function ActivityMenu({ what, onCorrect, onDelete }: ActivityMenuProps) {
  const words = texts.timeline;
  return (
    <Menu align="end" trigger={<IconButton icon={Ellipsis} size="small" name={words.menu(what)} className="-my-1" />}>
      <MenuItem icon={Pencil} onSelect={onCorrect}>
        {words.correct}
      </MenuItem>
      <MenuItem icon={Trash} onSelect={onDelete}>
        {words.delete}
      </MenuItem>
    </Menu>
  );
}
