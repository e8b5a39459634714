import type { PanelFile } from '@/components/queries/prospect';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { MenuGroup } from '@/components/ui/MenuGroup';
import { MenuItem } from '@/components/ui/MenuItem';
import { indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';

/** Every other stage, and the two ways to close without a deal. */
export function AnotherStage({ file, to }: { file: PanelFile; to: string | undefined }) {
  const { show } = usePanel();
  const words = texts.prospect.move;
  const here = indexOf(file).stage.id;
  return (
    <Menu
      trigger={
        <Button look="ghost" size="large" opens className="@max-snug/panel:-ml-3">
          {words.another}
        </Button>
      }
    >
      {file.process.stages
        .filter(({ id }) => id !== here && id !== to)
        .map(({ id, name }) => (
          <MenuItem key={id} onSelect={() => show({ sheet: 'move', to: id })}>
            {name}
          </MenuItem>
        ))}
      <MenuGroup title={words.closeAs}>
        <MenuItem onSelect={() => show({ sheet: 'close', as: 'lost' })}>{words.lose}</MenuItem>
        <MenuItem onSelect={() => show({ sheet: 'close', as: 'disqualified' })}>{words.disqualify}</MenuItem>
      </MenuGroup>
    </Menu>
  );
}
