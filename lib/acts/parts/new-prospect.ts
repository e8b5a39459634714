import type { Edit } from '@/lib/model/edit';
import { entryField } from '@/lib/model/noun';
import type { Process } from '@/lib/model/process';
import type { Making } from './act';

/** What a new pursuit is about: a company, or a lone person. */
export interface Pursued {
  name: string;
  companyId?: string;
  personId?: string;
}

/** A new open prospect in the process' first stage, entered now. */
export function newProspect(id: string, pursued: Pursued, process: Process, { now }: Making): Edit {
  const [first] = process.stages;
  return {
    do: 'create',
    id,
    values: {
      name: pursued.name,
      companyId: pursued.companyId,
      personId: pursued.personId,
      processId: process.id,
      processVersion: process.version,
      stage: first?.id ?? '',
      stageSince: now,
      [entryField('stageLog', first?.id ?? '')]: now,
      state: 'open',
    },
  };
}
