import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { unskipStep } from '@/lib/acts/skip-step';
import type { Step } from '@/lib/model/process';
import { texts } from '@/lib/texts';

/** The stage's steps that the rep left out, each with the way back. */
export function SkippedSteps({ file, steps }: { file: PanelFile; steps: Step[] }) {
  const act = useAct();
  const words = texts.prospect.step;
  const back = (stepId: string) => void act((making) => unskipStep(making, { file, stepId }));
  useCommandList(
    steps.map(({ id, title }) => ({
      id: `step-back-${id}`,
      name: words.bringBackWhat(title),
      group: texts.prospect.commands.group,
      run: () => back(id),
    })),
  );
  return (
    <ul aria-label={words.skipped} className="px-3 pb-2">
      {steps.map(({ id, title }) => (
        <li key={id} className="flex min-h-7 flex-wrap items-center gap-x-2 text-ink-3">
          <span className="min-w-0 flex-1 wrap-anywhere">{title}</span>
          <ActionLink aria-label={words.bringBackWhat(title)} onClick={() => back(id)} className="text-meta">
            {words.bringBack}
          </ActionLink>
        </li>
      ))}
    </ul>
  );
}
