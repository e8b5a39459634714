import { useState } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import type { NextStep } from '@/lib/process/next-step';

const keyOf = (step: NextStep) => step.taskId ?? step.stepId ?? step.title;

/** The step that the sheet shows: the best one, or another one that the rep chose as long as it is still among them. */
export function useChosenStep(file: PanelFile) {
  const [chosen, setChosen] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const all = [file.steps.first, ...file.steps.others];
  const step = all.find((one) => keyOf(one) === chosen) ?? file.steps.first;
  const choose = (other: NextStep) => {
    setChosen(keyOf(other));
    setOpen(false);
  };
  return { step, others: all.filter((one) => one !== step), choose, isOpen, setOpen };
}
