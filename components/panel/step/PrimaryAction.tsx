import type { RefObject } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { Button } from '@/components/ui/Button';
import type { NextStep } from '@/lib/process/next-step';
import { usePanel } from '../PanelContext';
import type { Doing } from './doing';
import { doingWords } from './doing-words';
import { QuestionPopover } from './QuestionPopover';
import { useDoStep } from './use-do-step';
import { STEP_PRIMARY } from './use-focus-after-answer';

export interface PrimaryActionProps {
  file: PanelFile;
  step: NextStep;
  doing: Doing;
  button: RefObject<HTMLButtonElement | null>;
}

/** The view's one primary button. While the quick log stands open its own button is the primary one, and this is not. */
export function PrimaryAction({ file, step, doing, button }: PrimaryActionProps) {
  const { sheet } = usePanel();
  const run = useDoStep(file);
  const { label, icon } = doingWords(doing, step);
  const look = {
    ref: button,
    look: sheet?.sheet === 'log' ? ('default' as const) : ('primary' as const),
    size: 'large' as const,
    icon,
    keys: 'enter',
    [STEP_PRIMARY]: '',
    // In a narrow panel the words are worth more than the hint of the key; what is longer still takes a row of its own.
    className:
      '@max-snug/panel:flex-auto @max-snug/panel:px-2! @max-snug/panel:[&>[aria-hidden]:last-child]:hidden max-w-full h-auto! min-h-8 py-1 whitespace-normal!',
  };
  const words = <span className="min-w-0 text-left wrap-anywhere">{label}</span>;
  if (doing.do === 'ask') {
    return <QuestionPopover file={file} asked={doing.question} trigger={<Button {...look}>{words}</Button>} />;
  }
  return (
    <Button {...look} onClick={() => run(doing, step)}>
      {words}
    </Button>
  );
}
