import type { NextStep, NextSteps } from '@/lib/process/next-step';

/** What tells the steps of one prospect apart. */
export const keyOfStep = (step: NextStep) => step.taskId ?? step.stepId ?? step.title;

/** The step of that key as long as it is among the next ones, else the first one. */
export function stepOfKey({ steps }: { steps: NextSteps }, key: string | undefined): NextStep {
  if (key === undefined) return steps.first;
  return [steps.first, ...steps.others].find((step) => keyOfStep(step) === key) ?? steps.first;
}
