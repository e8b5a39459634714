import type { Edit } from '@/lib/model/edit';
import type { Prospect } from '@/lib/model/prospect';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { withoutLater } from './parts/stage';

/** Opens a closed prospect again where it stood; its stage counts from now. What it was closed with stays in the history. */
export function reopen(making: Making, { prospect, reason }: { prospect: Prospect; reason?: string }): NewAct {
  const { id } = prospect;
  const activity = {
    kind: 'stage-move',
    at: making.now,
    who: making.who,
    prospectId: id,
    companyId: prospect.companyId,
    from: prospect.state,
    to: prospect.stage,
    reason,
    processId: prospect.processId,
    processVersion: prospect.processVersion,
  };
  const closing = ['closedAt', 'closedReason'] as const;
  const edits: Edit[] = [
    { do: 'create', id: making.makeId('activity'), values: activity },
    { do: 'set', id, field: 'state', value: 'open' },
    { do: 'set', id, field: 'stageSince', value: making.now },
    ...closing.flatMap((field): Edit[] => (prospect[field] === undefined ? [] : [{ do: 'clear', id, field }])),
    ...withoutLater(prospect),
  ];
  return newAct(making, 'reopened', { name: prospect.name }, edits, id);
}
