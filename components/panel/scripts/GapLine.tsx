import CircleDashed from 'lucide-react/icons/circle-dashed';
import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { useCommand } from '@/components/ui/keys/use-commands';
import type { RenderedGap } from '@/lib/outreach/render';
import { texts } from '@/lib/texts';
import { askedOfGap } from '../step/asked';
import { QuestionPopover } from '../step/QuestionPopover';
import { SettleLine } from './SettleLine';

export interface GapLineProps {
  file: PanelFile;
  gap: RenderedGap;
  /** The script that has the gap. */
  scriptId: string;
  personId: string | undefined;
  onWaive: () => void;
}

/** A value of the other side that nobody knows yet: its question, with one field to answer it or the choice to go without. */
export function GapLine({ file, gap, scriptId, personId, onWaive }: GapLineProps) {
  const words = texts.scripts;
  const needsPerson = gap.fills?.of === 'person' && personId === undefined;
  useCommand({
    id: `script.leave-out ${gap.variable}`,
    name: words.leaveOutWhat(gap.label),
    group: texts.sections.here,
    run: onWaive,
  });
  const answer = (
    <Button size="small" aria-label={texts.prospect.step.answer(gap.label)}>
      {words.answer}
    </Button>
  );
  return (
    <SettleLine
      icon={CircleDashed}
      tone="warn"
      what={words.unknown(gap.label)}
      more={needsPerson ? texts.prospect.question.personNeeded : words.ask(gap.question)}
      aside={
        <ActionLink onClick={onWaive}>
          {words.leaveOut}
          <span className="sr-only">{words.of(gap.label)}</span>
        </ActionLink>
      }
      actions={
        needsPerson ? null : (
          <QuestionPopover file={file} asked={askedOfGap(gap, scriptId, personId)} align="end" trigger={answer} />
        )
      }
    />
  );
}
