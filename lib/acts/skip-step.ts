import { entryField } from '@/lib/model/noun';
import type { ProspectFile } from '@/lib/process/file';
import { processIndex } from '@/lib/process/file-index';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

export interface Skipped {
  file: Pick<ProspectFile, 'prospect' | 'process'>;
  stepId: string;
}

/** Leaves a step out for this prospect. */
export function skipStep(making: Making, { file, stepId }: Skipped): NewAct {
  const { prospect } = file;
  const edit = { do: 'set' as const, id: prospect.id, field: entryField('skipped', stepId), value: making.now };
  return newAct(making, 'stepSkipped', { step: titleOf({ file, stepId }) }, [edit], prospect.id);
}

/** Takes a left-out step back in. */
export function unskipStep(making: Making, { file, stepId }: Skipped): NewAct {
  const { prospect } = file;
  const edit = { do: 'clear' as const, id: prospect.id, field: entryField('skipped', stepId) };
  return newAct(making, 'stepBack', { step: titleOf({ file, stepId }) }, [edit], prospect.id);
}

const titleOf = ({ file, stepId }: Skipped) => processIndex(file.process).steps.get(stepId)?.title ?? stepId;
