import { type StoredRecord, text, texts } from '@/lib/model/record';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** Somebody asked not to be contacted: why, in their words where there are any. */
export interface Blocking {
  record: StoredRecord;
  reason: string;
  quote?: string;
  url?: string;
  prospectId?: string;
}

/** Marks a person or company as not to be contacted. Their addresses go on the list by `syncSuppression` after the commit. */
export function block(making: Making, { record, prospectId, ...said }: Blocking): NewAct {
  const value = {
    since: making.now,
    reason: said.reason,
    ...(said.quote && { quote: said.quote }),
    ...(said.url && { url: said.url }),
  };
  const edit = { do: 'set' as const, id: record.id, field: 'doNotContact', value };
  return newAct(making, 'blocked', { name: nameOf(record) }, [edit], prospectId);
}

/** Takes the mark away, because they said so. */
export function unblock(making: Making, { record, prospectId }: Pick<Blocking, 'record' | 'prospectId'>): NewAct {
  const edit = { do: 'clear' as const, id: record.id, field: 'doNotContact' };
  return newAct(making, 'unblocked', { name: nameOf(record) }, [edit], prospectId);
}

const nameOf = (record: StoredRecord) =>
  text(record, 'name') ?? texts(record, 'email')[0] ?? text(record, 'domain') ?? '';
