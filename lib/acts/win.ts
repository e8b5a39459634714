import type { Edit } from '@/lib/model/edit';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { type StageMove, stageEdits } from './parts/stage';

/** A win: what it is worth, and when it was signed (an ISO date). */
export interface Win extends Omit<StageMove, 'to'> {
  value: number;
  currency: string;
  closedAt: string;
  /** The stage in which the work goes on, where the process has one after the win. */
  to?: string;
}

/** Closes a prospect as won with value, currency and date, and moves it on to the stage that follows the win. */
export function win(making: Making, { value, currency, closedAt, to, ...move }: Win): NewAct {
  const { prospect, process } = move;
  const { id } = prospect;
  const activity = {
    kind: 'closed',
    at: making.now,
    who: making.who,
    prospectId: id,
    companyId: prospect.companyId,
    from: prospect.stage,
    to: 'won',
    text: move.text,
    processId: process.id,
    processVersion: process.version,
  };
  const edits: Edit[] = [
    { do: 'create', id: making.makeId('activity'), values: activity },
    { do: 'set', id, field: 'state', value: 'won' },
    { do: 'set', id, field: 'closedAt', value: closedAt },
    { do: 'set', id, field: 'value', value },
    { do: 'set', id, field: 'currency', value: currency },
    ...(to && to !== prospect.stage ? stageEdits({ ...move, to }, making) : []),
  ];
  return newAct(making, 'won', { value, currency }, edits, id);
}
