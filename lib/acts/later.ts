import type { Edit } from '@/lib/model/edit';
import type { Prospect } from '@/lib/model/prospect';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { withoutLater } from './parts/stage';

/** The rep's own date for the next step. `at` is an ISO date; `step` is the step's or task's id it was said of. */
export interface Later {
  prospect: Prospect;
  at: string;
  why?: string;
  step?: string;
}

/** Puts the next step off to a date of the rep's choice, with the reason where one was given. */
export function setLater(making: Making, { prospect, at, why, step }: Later): NewAct {
  const { id } = prospect;
  const edits: Edit[] = [
    ...withoutLater(prospect),
    { do: 'set', id, field: 'laterAt', value: at },
    ...(why ? [{ do: 'set' as const, id, field: 'laterWhy', value: why }] : []),
    ...(step ? [{ do: 'set' as const, id, field: 'laterStep', value: step }] : []),
  ];
  return newAct(making, 'laterSet', { at }, edits, id);
}

/** The next step has its own date again. */
export const clearLater = (making: Making, { prospect }: { prospect: Prospect }): NewAct =>
  newAct(making, 'laterCleared', {}, withoutLater(prospect), prospect.id);
