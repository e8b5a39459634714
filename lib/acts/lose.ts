import type { Edit } from '@/lib/model/edit';
import type { Prospect } from '@/lib/model/prospect';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { withoutLater } from './parts/stage';

/** Why a pursuit ends without a sale. `disqualified`: it was never a fit; `lost`: it was, and somebody else won. */
export interface Loss {
  prospect: Prospect;
  as: 'lost' | 'disqualified';
  reason: string;
  text?: string;
  /** The buyer's own words. */
  quote?: string;
  /** An ISO date on which to look at it again; the process has its own where none is said. */
  lookAgainAt?: string;
}

/** Closes a prospect as lost or as a bad fit, with its reason. */
export function lose(making: Making, { prospect, as, reason, text, quote, lookAgainAt }: Loss): NewAct {
  const { id } = prospect;
  const activity = {
    kind: 'closed',
    at: making.now,
    who: making.who,
    prospectId: id,
    companyId: prospect.companyId,
    from: prospect.stage,
    to: as,
    reason,
    text,
    quote,
    processId: prospect.processId,
    processVersion: prospect.processVersion,
  };
  const edits: Edit[] = [
    { do: 'create', id: making.makeId('activity'), values: activity },
    { do: 'set', id, field: 'state', value: as },
    { do: 'set', id, field: 'closedAt', value: making.now },
    { do: 'set', id, field: 'closedReason', value: reason },
    ...withoutLater(prospect),
    ...(lookAgainAt ? [{ do: 'set' as const, id, field: 'laterAt', value: lookAgainAt }] : []),
  ];
  return newAct(making, as, { reason }, edits, id);
}
