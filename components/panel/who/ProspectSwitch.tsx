import Check from 'lucide-react/icons/check';
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down';
import { useChildren } from '@/components/queries/records';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { type Prospect, prospect as prospectNoun } from '@/lib/model/prospect';
import { processById } from '@/lib/process/registry';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';

/** Leads to the other prospects of the same company; nothing where there is only this one. */
export function ProspectSwitch({ prospect }: { prospect: Prospect }) {
  const { choose } = usePanel();
  const siblings = useChildren('prospect', prospect.companyId);
  const all = (siblings.data ?? []).flatMap((record) => prospectNoun.read(record) ?? []);
  if (all.length < 2) return null;
  return (
    <Menu trigger={<IconButton icon={ChevronsUpDown} size="small" name={texts.prospect.who.switch(all.length)} />}>
      {all.map((one) => (
        <MenuItem
          key={one.id}
          {...(one.id === prospect.id && { icon: Check })}
          hint={placeOf(one)}
          onSelect={() => choose({ type: 'prospect', id: one.id })}
        >
          <bdi>{one.name}</bdi>
        </MenuItem>
      ))}
    </Menu>
  );
}

function placeOf({ state, processId, processVersion, stage }: Prospect): string {
  if (state === 'lost' || state === 'disqualified') return texts.prospect.who.state[state];
  return processById(processId, processVersion).stages.find(({ id }) => id === stage)?.name ?? '';
}
