import ChevronDown from 'lucide-react/icons/chevron-down';
import Clock from 'lucide-react/icons/clock';
import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Popover } from '@/components/ui/Popover';
import { notLater } from '@/lib/acts/later';
import type { NextStep } from '@/lib/process/next-step';
import { texts } from '@/lib/texts';
import { LaterForm } from './LaterForm';

/** Puts the step off: to tomorrow, next week or any day, with the reason. */
export function LaterButton({ file, step }: { file: PanelFile; step: NextStep }) {
  const [open, setOpen] = useState(false);
  const words = texts.prospect;
  const changes = step.kind === 'nothing' || step.kind === 'blocked';
  const label = changes ? words.step.changeDate : words.later.title;
  const act = useAct();
  useCommandList([
    { id: 'step-later', name: label, group: words.commands.group, run: () => setOpen(true) },
    {
      id: 'step-own-date',
      name: words.later.ownDate,
      group: words.commands.group,
      when: () => file.prospect.laterAt !== undefined,
      run: () => void act((making) => notLater(making, { file })),
    },
  ]);
  return (
    <Popover
      title={label}
      size="narrow"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="large" aria-label={label} className={changes ? '' : '@max-snug/panel:px-2'}>
          <span className={changes ? '' : '@max-snug/panel:hidden'}>{label}</span>
          {changes ? null : <Icon icon={Clock} className="@snug/panel:hidden" />}
          <Icon icon={ChevronDown} size={14} className={changes ? 'text-ink-3' : 'text-ink-3 @max-snug/panel:hidden'} />
        </Button>
      }
    >
      <LaterForm file={file} step={step} onDone={() => setOpen(false)} />
    </Popover>
  );
}
