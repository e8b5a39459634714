import ChevronRight from 'lucide-react/icons/chevron-right';
import { useId } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/Icon';
import { Key } from '@/components/ui/Key';
import { useRoving } from '@/components/ui/use-roving';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import { texts } from '@/lib/texts';
import { SkippedSteps } from './SkippedSteps';
import { StepDate } from './StepDate';

export interface OtherStepsProps {
  file: PanelFile;
  step: NextStep;
  others: NextStep[];
  choose: (step: NextStep) => void;
  isOpen: boolean;
  setOpen: (open: boolean) => void;
}

/** The sheet's foot: what else could be done, closed until asked for, and the rule that gave the step. */
export function OtherSteps({ file, step, others, choose, isOpen, setOpen }: OtherStepsProps) {
  const id = useId();
  const list = useRoving<HTMLUListElement>({ axis: 'column' });
  const words = texts.prospect.step;
  const skipped = indexOf(file).stage.steps.filter(({ id }) => Object.hasOwn(file.prospect.skipped ?? {}, id));
  const hasMore = others.length > 0 || skipped.length > 0;
  const label = others.length === 0 ? words.skippedCount(skipped.length) : labelOf(step, others.length);
  return (
    <>
      <div
        {...(!hasMore && { 'data-bare': '' })}
        className={classes(
          'flex min-h-9 items-center gap-2 px-3 text-meta text-ink-2',
          !hasMore && '@max-snug/panel:min-h-0',
        )}
      >
        {hasMore ? (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
            className="-ml-0.5 flex h-7 flex-none items-center gap-1.5 rounded-tag whitespace-nowrap"
          >
            <Icon icon={ChevronRight} size={14} className={classes('text-ink-3', isOpen && 'rotate-90')} />
            {label}
          </button>
        ) : null}
        <button
          type="button"
          title={`${words.rule(step.rule)}. ${words.ruleHint}`}
          onClick={() => void openWorkspace(`/process/${file.process.id}/${file.prospect.stage}`)}
          className="ml-auto min-h-6 min-w-0 truncate rounded-tag text-right text-ink-3 underline-offset-2 hover:underline @max-snug/panel:hidden"
        >
          {words.rule(step.rule)}
        </button>
      </div>
      {hasMore ? (
        <div id={id} hidden={!isOpen}>
          {others.length > 0 ? (
            <ul ref={list} className="px-1 pb-1.5">
              {others.map((other, place) => (
                <li key={other.taskId ?? other.stepId ?? other.title}>
                  <button
                    type="button"
                    data-opens=""
                    onClick={() => choose(other)}
                    className="flex w-full items-start gap-2 rounded-control px-2 py-1.5 text-left hover:bg-hover @wide/panel:items-center"
                  >
                    <span className="flex min-w-0 flex-1 flex-col @wide/panel:flex-row @wide/panel:items-center @wide/panel:gap-2">
                      <bdi className="min-w-0 flex-1 wrap-anywhere">{other.title}</bdi>
                      <StepDate step={other} now={file.now} />
                    </span>
                    <span aria-hidden="true" className="inline-flex @max-snug/panel:hidden">
                      <Key keys={`. ${place + 2}`} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          {skipped.length > 0 ? <SkippedSteps file={file} steps={skipped} /> : null}
        </div>
      ) : null}
    </>
  );
}

function labelOf(step: NextStep, others: number): string {
  const words = texts.prospect.step;
  return step.kind === 'nothing' ? words.othersNow(others) : words.others(others);
}
