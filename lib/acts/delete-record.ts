import type { Edit } from '@/lib/model/edit';
import { type StoredRecord, text } from '@/lib/model/record';
import type { Belongings } from '@/lib/store/belongings';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/**
 * Deletes a company with its prospects, a prospect, or a person, and what makes no sense without it: seats, tasks and notes.
 * People stay when their company goes: they were met, and may be met elsewhere. They go on naming the deleted company, so that
 * undo and a backup bring them back to it, and count as people of nobody until they are kept or moved to another one. The
 * timeline stays for the measures. One act: undo brings everything back.
 */
export function deleteRecord(
  making: Making,
  { record, belongings }: { record: StoredRecord; belongings: Belongings },
): NewAct {
  const { prospects, seats, tasks, notes } = belongings;
  const own =
    record.type === 'person'
      ? [...prospects, ...seats, ...onlyTheirs([...tasks, ...notes])]
      : [...prospects, ...seats, ...tasks, ...notes];
  const ids = [...new Set([record.id, ...own.map((one) => one.id)])];
  const edits = ids.map((id): Edit => ({ do: 'delete', id }));
  const name = text(record, 'name') ?? text(record, 'email') ?? text(record, 'domain') ?? '';
  const prospectId = record.type === 'prospect' ? record.id : undefined;
  return newAct(making, 'deleted', { name }, edits, prospectId);
}

/** A task or note of a prospect goes on without the person it named. */
const onlyTheirs = (records: StoredRecord[]) => records.filter((one) => text(one, 'prospectId') === undefined);
