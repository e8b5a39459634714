import type { PanelFile } from '@/components/queries/prospect';
import { useCommand } from '@/components/ui/keys/use-commands';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { CloseDeal } from './CloseDeal';
import { MoveStage } from './MoveStage';
import { NextStepSheet } from './NextStepSheet';
import { useCloseCommands } from './use-closing';

/** The panel's one raised sheet: the next step, or the move or closing that the rep has opened instead. */
export function StepPlace({ file }: { file: PanelFile }) {
  const { sheet, show } = usePanel();
  const words = texts.prospect.commands;
  useCommand({
    id: 'move-stage',
    name: words.move,
    keys: 'm',
    group: words.group,
    run: () => show(sheet?.sheet === 'move' ? undefined : { sheet: 'move' }),
  });
  useCloseCommands(file);
  if (sheet?.sheet === 'move') return <MoveStage key={sheet.to} file={file} to={sheet.to} />;
  if (sheet?.sheet === 'close') return <CloseDeal key={sheet.as} file={file} as={sheet.as} />;
  return <NextStepSheet file={file} />;
}
