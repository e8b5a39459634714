import type { Edit } from '@/lib/model/edit';
import { isSetAside } from '@/lib/model/prospect';
import type { ProspectFile } from '@/lib/process/file';
import { stageAfter } from '@/lib/process/stage';
import type { NewAct } from '@/lib/store/commit';
import { texts } from '@/lib/texts';
import { type Making, newAct } from './parts/act';
import { Refused } from './parts/refused';
import { stageEdits, withoutLater } from './parts/stage';

interface Closing {
  file: Pick<ProspectFile, 'prospect' | 'process'>;
  text?: string;
  /** The buyer's own words. */
  quote?: string;
}

/** What it is worth in a currency's major unit, and the ISO date it was signed. `reason`: why proof is missing. */
export interface Won extends Closing {
  as: 'won';
  value: number;
  currency: string;
  date: string;
  reason?: string;
}

/** `lost`: it was a fit, and the sale did not come; `disqualified`: it never was one. */
export interface Lost extends Closing {
  as: 'lost' | 'disqualified';
  reason: string;
  /** The ISO date to look at it again; the process has its own rest where none is said. */
  lookAgainAt?: string;
}

/**
 * Ends a pursuit: won with value, currency and date, and on to the stage after the win; or lost with its reason. One that ended
 * already without a win is opened again first: throws Refused.
 */
export function closeDeal(making: Making, closing: Won | Lost): NewAct {
  const { id } = closing.file.prospect;
  if (isSetAside(closing.file.prospect)) throw new Refused(texts.acts.closedDoesNotMove);
  if (closing.as === 'won') {
    return newAct(making, 'won', { value: closing.value, currency: closing.currency }, won(making, closing), id);
  }
  return newAct(making, closing.as, { reason: closing.reason }, lost(making, closing), id);
}

function won(making: Making, closing: Won): Edit[] {
  const { prospect, process } = closing.file;
  const { id } = prospect;
  const next = stageAfter(process, process.wonAfter)?.id;
  const moves = next !== undefined && next !== prospect.stage;
  return [
    closed(making, closing),
    { do: 'set', id, field: 'state', value: 'won' },
    { do: 'set', id, field: 'closedAt', value: closing.date },
    { do: 'set', id, field: 'value', value: closing.value },
    { do: 'set', id, field: 'currency', value: closing.currency },
    ...(moves ? stageEdits({ prospect, process, to: next, reason: closing.reason }, making) : withoutLater(prospect)),
  ];
}

function lost(making: Making, closing: Lost): Edit[] {
  const { prospect } = closing.file;
  const { id } = prospect;
  return [
    closed(making, closing),
    { do: 'set', id, field: 'state', value: closing.as },
    { do: 'set', id, field: 'closedAt', value: making.now },
    { do: 'set', id, field: 'closedReason', value: closing.reason },
    ...withoutLater(prospect),
    ...(closing.lookAgainAt ? [{ do: 'set' as const, id, field: 'laterAt', value: closing.lookAgainAt }] : []),
  ];
}

function closed({ now, who, makeId }: Making, { file, as, reason, text, quote }: Won | Lost): Edit {
  const { prospect, process } = file;
  const values = {
    kind: 'closed',
    at: now,
    who,
    prospectId: prospect.id,
    companyId: prospect.companyId,
    from: prospect.stage,
    to: as,
    reason,
    text,
    quote,
    processId: process.id,
    processVersion: process.version,
  };
  return { do: 'create', id: makeId('activity'), values };
}
