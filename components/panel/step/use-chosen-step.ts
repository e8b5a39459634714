import { useState } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import type { NextStep } from '@/lib/process/next-step';
import { useScriptChoice } from '../scripts/script-choice';
import { keyOfStep, stepOfKey } from './step-key';

/**
 * The step that the sheet shows: the best one, or another one that the rep chose as long as it is still among them. The scripts
 * follow it, and address whom it addresses.
 */
export function useChosenStep(file: PanelFile) {
  const { step: key, choose: change } = useScriptChoice();
  const [isOpen, setOpen] = useState(false);
  const step = stepOfKey(file, key);
  const choose = (other: NextStep) => {
    change({ step: keyOfStep(other), scriptId: undefined, personId: undefined });
    setOpen(false);
  };
  const others = [file.steps.first, ...file.steps.others].filter((one) => keyOfStep(one) !== keyOfStep(step));
  return { step, others, choose, isOpen, setOpen };
}
