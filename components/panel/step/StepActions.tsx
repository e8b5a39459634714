import Check from 'lucide-react/icons/check';
import type { RefObject } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { Button } from '@/components/ui/Button';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import { shortName } from '@/lib/process/step-title';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { doingOf } from './doing';
import { LaterButton } from './LaterButton';
import { PrimaryAction } from './PrimaryAction';
import { remindKind } from './remind-kind';
import { StepMenu } from './StepMenu';
import { useFinish } from './use-finish';

export interface StepActionsProps {
  file: PanelFile;
  step: NextStep;
  /** Set while there is a primary button: the key presses it. */
  primary: RefObject<HTMLButtonElement | null>;
}

/** The buttons of a step: one primary, a way to put it off, and the rest in a menu. While waiting there is no primary. */
export function StepActions({ file, step, primary }: StepActionsProps) {
  const { show, open } = usePanel();
  const finish = useFinish(file);
  const words = texts.prospect.step;
  const doing = doingOf(step, file);
  const blocked = indexOf(file).contactById.get(step.blockedId ?? '');
  const hasLater = step.kind !== 'wait' && step.kind !== 'move' && doing?.do !== 'choose-stage' && doing?.do !== 'drop';
  const remind = () => show({ sheet: 'log', kind: remindKind(file, step) });
  const openBlocked = () => blocked && open({ view: 'record', named: { type: 'person', id: blocked.id } });
  const setAside = () => show({ sheet: 'close', as: 'disqualified' });
  const { group } = texts.prospect.commands;
  const isWaiting = step.kind === 'wait';
  useCommandList([
    { id: 'step-came', name: words.came, group, when: () => isWaiting, run: () => finish(step) },
    { id: 'step-remind', name: words.remind, group, when: () => isWaiting && !blocked, run: remind },
    {
      ...{ id: 'step-open-blocked', name: words.openBlocked(blocked ? shortName(blocked) : ''), group },
      when: () => blocked !== undefined,
      run: openBlocked,
    },
    { id: 'step-aside', name: words.setAside, group, when: () => doing?.do === 'choose-stage', run: setAside },
  ]);
  return (
    <div className="mt-3 flex flex-wrap items-center gap-1.5">
      {doing ? <PrimaryAction file={file} step={step} doing={doing} button={primary} /> : null}
      {step.kind === 'wait' ? (
        <>
          <Button size="large" icon={Check} onClick={() => finish(step)}>
            {words.came}
          </Button>
          {blocked ? null : (
            <Button size="large" onClick={remind}>
              {words.remind}
            </Button>
          )}
        </>
      ) : null}
      {blocked ? (
        <Button size="large" onClick={openBlocked}>
          {words.openBlocked(shortName(blocked))}
        </Button>
      ) : null}
      {step.kind === 'move' && step.stageId ? (
        <Button size="large" onClick={() => show({ sheet: 'move', ...(step.stageId && { to: step.stageId }) })}>
          {words.proof}
        </Button>
      ) : null}
      {doing?.do === 'choose-stage' ? (
        <Button size="large" onClick={setAside}>
          {words.setAside}
        </Button>
      ) : null}
      {/* Together: where the row is too narrow they stand in the next one, and the dots never alone. */}
      <span className="flex items-center gap-1.5 @max-snug/panel:gap-0.5">
        {hasLater ? <LaterButton file={file} step={step} /> : null}
        <StepMenu file={file} step={step} />
      </span>
    </div>
  );
}
