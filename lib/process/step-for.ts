import type { ActivityKind } from '@/lib/model/activity';
import type { NextStep } from './next-step';

/** The step among the next ones that a log of this kind would do, where there is one. */
export function stepFor(steps: NextStep[], kind: ActivityKind): NextStep | undefined {
  return steps.find(
    (step) => (step.kind === 'do' && step.channel === kind) || (step.ruleId === 'meeting-over' && kind === 'meeting'),
  );
}
