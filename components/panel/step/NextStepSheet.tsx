import { useRef } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { texts } from '@/lib/texts';
import { MissingChips } from './MissingChips';
import { OtherSteps } from './OtherSteps';
import { RaisedSheet } from './RaisedSheet';
import { StepActions } from './StepActions';
import { StepDate } from './StepDate';
import { StepMaterials } from './StepMaterials';
import { StepReason } from './StepReason';
import { useChosenStep } from './use-chosen-step';

/** The one thing to do, why, by when, and what else could be done. */
export function NextStepSheet({ file }: { file: PanelFile }) {
  const { step, others, choose, isOpen, setOpen } = useChosenStep(file);
  const primary = useRef<HTMLButtonElement>(null);
  const words = texts.prospect.commands;
  useCommandList([
    {
      id: 'step-primary',
      name: `${words.primary}: ${step.title}`,
      keys: 'enter',
      group: words.group,
      when: () => primary.current !== null,
      run: () => primary.current?.click(),
    },
    {
      id: 'step-others',
      name: words.others,
      keys: '.',
      group: words.group,
      when: () => others.length > 0 || Object.keys(file.prospect.skipped ?? {}).length > 0,
      run: () => setOpen(!isOpen),
    },
    ...others.map((other, place) => ({
      id: `step-other-${place + 2}`,
      name: words.other(place + 2),
      keys: `. ${place + 2}`,
      group: words.group,
      unlisted: true,
      run: () => choose(other),
    })),
  ]);
  return (
    <RaisedSheet
      title={titles[step.kind]}
      quiet={step.kind !== 'do' && step.kind !== 'move'}
      end={<StepDate step={step} now={file.now} />}
      foot={<OtherSteps {...{ file, step, others, choose, isOpen, setOpen }} />}
    >
      <p className="mt-1.5 mb-1 text-lead font-semibold text-pretty wrap-anywhere">
        <bdi>{step.title}</bdi>
      </p>
      <StepReason file={file} step={step} />
      <StepMaterials processId={file.process.id} materials={step.materials} />
      <MissingChips file={file} step={step} />
      <StepActions file={file} step={step} primary={primary} />
    </RaisedSheet>
  );
}

const titles = {
  do: texts.prospect.step.next,
  move: texts.prospect.step.next,
  wait: texts.prospect.step.waiting,
  nothing: texts.prospect.step.nothing,
  blocked: texts.prospect.step.blocked,
};
