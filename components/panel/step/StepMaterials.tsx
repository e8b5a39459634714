import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import { useState } from 'react';
import { useSettings } from '@/components/queries/private';
import { ActionLink } from '@/components/ui/ActionLink';
import { IconButton } from '@/components/ui/IconButton';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Popover } from '@/components/ui/Popover';
import type { Material } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import { MaterialForm } from '../materials/MaterialForm';
import { addressOf, materialKey } from '../materials/material-place';
import { usePanel } from '../PanelContext';

/** What to have ready for a step: each opens what it should hold and where the team's version lies, and that version itself. */
export function StepMaterials({ processId, materials }: { processId: string; materials: Material[] }) {
  if (materials.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-2 text-meta text-pretty text-ink-3">
      <span>{texts.prospect.step.ready}:</span>
      {materials.map((material) => (
        <OneMaterial key={material.id} processId={processId} material={material} />
      ))}
    </p>
  );
}

function OneMaterial({ processId, material }: { processId: string; material: Material }) {
  const words = texts.prospect.step.material;
  const { prove } = usePanel();
  const [open, setOpen] = useState(false);
  const place = useSettings().materials[materialKey(processId, material.id)];
  const address = place && addressOf(place);
  const { group } = texts.prospect.commands;
  useCommandList([
    { id: `material ${material.id}`, name: words.command(material.name), group, run: () => setOpen(true) },
    {
      ...{ id: `material-open ${material.id}`, name: words.open(material.name), group },
      when: () => address !== undefined && address !== '',
      run: () => address && prove(address),
    },
  ]);
  return (
    <span className="inline-flex items-center">
      <Popover
        title={material.name}
        open={open}
        onOpenChange={setOpen}
        trigger={<ActionLink aria-label={words.command(material.name)}>{material.name}</ActionLink>}
      >
        <MaterialForm processId={processId} material={material} onDone={() => setOpen(false)} />
      </Popover>
      {address ? (
        <IconButton icon={ArrowUpRight} size="small" name={words.open(material.name)} onClick={() => prove(address)} />
      ) : null}
    </span>
  );
}
