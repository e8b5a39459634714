import { useCallback } from 'react';
import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { finishStep } from '@/lib/acts/finish-step';
import type { NextStep } from '@/lib/process/next-step';

/** Marks a step as done: its task where it is one, else the step of the process. */
export function useFinish(file: PanelFile) {
  const act = useAct();
  return useCallback((step: NextStep) => void act((input) => finishStep(input, { file, step })), [file, act]);
}
