import type { Evidence } from '@/lib/model/activity';
import type { Edit } from '@/lib/model/edit';
import type { Json } from '@/lib/model/json';
import { entryField } from '@/lib/model/noun';
import type { Process } from '@/lib/model/process';
import type { Prospect } from '@/lib/model/prospect';
import type { Making } from './act';

export interface StageMove {
  prospect: Prospect;
  process: Process;
  /** The id of the stage to enter. */
  to: string;
  /** What proved the exit criteria: criterion id and the proof in words. */
  evidence?: Evidence[];
  /** Why the stage is left without all the proof. */
  reason?: string;
  text?: string;
}

/** The edits of entering a stage: an activity that says from, to, proof, reason and process version, and the new place. */
export function stageEdits(move: StageMove, { now, who, makeId }: Making): Edit[] {
  const { prospect, process, to, evidence, reason, text } = move;
  const { id } = prospect;
  const log = prospect.stageLog ?? {};
  const values: { [field: string]: Json | undefined } = {
    kind: 'stage-move',
    at: now,
    who,
    prospectId: id,
    companyId: prospect.companyId,
    from: prospect.stage,
    to,
    evidence: evidence && evidence.length > 0 ? evidence : undefined,
    reason,
    text,
    processId: process.id,
    processVersion: process.version,
  };
  return [
    { do: 'create', id: makeId('activity'), values },
    { do: 'set', id, field: 'stage', value: to },
    { do: 'set', id, field: 'stageSince', value: now },
    // The log says when a stage was first entered; going back does not change that.
    ...(Object.hasOwn(log, to) ? [] : [{ do: 'set' as const, id, field: entryField('stageLog', to), value: now }]),
    ...withoutLater(prospect),
  ];
}

/** A date that was set for a step of the former stage means nothing in the next one. */
export function withoutLater(prospect: Prospect): Edit[] {
  const fields = ['laterAt', 'laterWhy', 'laterStep'] as const;
  return fields.flatMap((field): Edit[] =>
    prospect[field] === undefined ? [] : [{ do: 'clear', id: prospect.id, field }],
  );
}

/** The name of a stage as the process calls it; a stage it no longer has is named by its id. */
export const stageName = (process: Process, id: string): string =>
  process.stages.find((stage) => stage.id === id)?.name ?? id;
