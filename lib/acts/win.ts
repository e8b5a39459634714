import type { Edit } from '@/lib/model/edit';
import type { ProspectFile } from '@/lib/process/file';
import { stageAfter } from '@/lib/process/stage';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { stageEdits, withoutLater } from './parts/stage';

/** A win: what it is worth in a currency's major unit, and the ISO date it was signed. */
export interface Win {
  file: Pick<ProspectFile, 'prospect' | 'process'>;
  value: number;
  currency: string;
  closedAt: string;
  /** Why it is won without all the proof. */
  reason?: string;
  text?: string;
}

/** Closes a prospect as won with value, currency and date, and moves it on to the stage that follows the win. */
export function win(making: Making, { file, value, currency, closedAt, reason, text }: Win): NewAct {
  const { prospect, process } = file;
  const { id } = prospect;
  const next = stageAfter(process, process.wonAfter)?.id;
  const moves = next !== undefined && next !== prospect.stage;
  const activity = {
    kind: 'closed',
    at: making.now,
    who: making.who,
    prospectId: id,
    companyId: prospect.companyId,
    from: prospect.stage,
    to: 'won',
    reason,
    text,
    processId: process.id,
    processVersion: process.version,
  };
  const edits: Edit[] = [
    { do: 'create', id: making.makeId('activity'), values: activity },
    { do: 'set', id, field: 'state', value: 'won' },
    { do: 'set', id, field: 'closedAt', value: closedAt },
    { do: 'set', id, field: 'value', value },
    { do: 'set', id, field: 'currency', value: currency },
    ...(moves ? stageEdits({ prospect, process, to: next, reason }, making) : withoutLater(prospect)),
  ];
  return newAct(making, 'won', { value, currency }, edits, id);
}
