import Ellipsis from 'lucide-react/icons/ellipsis';
import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { IconButton } from '@/components/ui/IconButton';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { MenuLine } from '@/components/ui/MenuLine';
import { skipStep } from '@/lib/acts/skip-step';
import type { NextStep } from '@/lib/process/next-step';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { useClosing } from './use-closing';
import { useFinish } from './use-finish';

/** What else can be done with a step and with the whole prospect. */
export function StepMenu({ file, step }: { file: PanelFile; step: NextStep }) {
  const { show } = usePanel();
  const act = useAct();
  const finish = useFinish(file);
  const { stepId, taskId } = step;
  const words = texts.prospect.step;
  const { commands } = texts.prospect;
  const isOpen = file.prospect.state === 'open' || file.prospect.state === 'won';
  const { win, lose, disqualify } = useClosing(file);
  const isMine = step.kind !== 'wait' && step.kind !== 'blocked';
  const toRule = () => void openWorkspace(`/process/${file.process.id}/${file.prospect.stage}`);
  const skip = () => stepId && void act((input) => skipStep(input, { file, stepId }));
  const { group } = commands;
  useCommandList([
    {
      ...{ id: 'step-finish', name: words.done, group, run: () => finish(step) },
      when: () => (taskId ?? stepId) !== undefined && isMine,
    },
    { id: 'step-skip', name: words.skip, group, when: () => stepId !== undefined, run: skip },
    { id: 'step-rule', name: words.rule(step.rule), group, run: toRule },
  ]);
  return (
    <Menu trigger={<IconButton icon={Ellipsis} size="large" name={words.moreActions} />}>
      {(taskId ?? stepId) && isMine ? <MenuItem onSelect={() => finish(step)}>{words.done}</MenuItem> : null}
      {stepId ? <MenuItem onSelect={skip}>{words.skip}</MenuItem> : null}
      {stepId || (taskId && isMine) ? <MenuLine /> : null}
      <MenuItem keys="m" onSelect={() => show({ sheet: 'move' })}>
        {commands.move}
      </MenuItem>
      {isOpen ? (
        <>
          {file.prospect.state === 'open' ? <MenuItem onSelect={win}>{commands.won}</MenuItem> : null}
          <MenuItem onSelect={lose}>{commands.lost}</MenuItem>
          <MenuItem onSelect={disqualify}>{commands.disqualify}</MenuItem>
        </>
      ) : null}
      <MenuLine />
      <MenuItem onSelect={toRule}>{words.rule(step.rule)}</MenuItem>
    </Menu>
  );
}
