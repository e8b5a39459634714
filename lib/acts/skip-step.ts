import type { Step } from '@/lib/model/process';
import type { Prospect } from '@/lib/model/prospect';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** Leaves a step out for this prospect. */
export function skipStep(
  making: Making,
  { prospect, step }: { prospect: Prospect; step: Pick<Step, 'id' | 'title'> },
): NewAct {
  const value = { ...prospect.skipped, [step.id]: making.now };
  const edit = { do: 'set' as const, id: prospect.id, field: 'skipped', value };
  return newAct(making, 'stepSkipped', { step: step.title }, [edit], prospect.id);
}

/** Takes a left-out step back in. */
export function unskipStep(
  making: Making,
  { prospect, step }: { prospect: Prospect; step: Pick<Step, 'id' | 'title'> },
): NewAct {
  const value = Object.fromEntries(Object.entries(prospect.skipped ?? {}).filter(([id]) => id !== step.id));
  const edit = { do: 'set' as const, id: prospect.id, field: 'skipped', value };
  return newAct(making, 'stepBack', { step: step.title }, [edit], prospect.id);
}
