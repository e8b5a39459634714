import { type Making, newAct } from '@/lib/acts/parts/act';
import type { Edit } from '@/lib/model/edit';
import type { Json } from '@/lib/model/json';
import { leading, type StoredRecord, text } from '@/lib/model/record';
import type { Belongings } from '@/lib/store/belongings';
import type { NewAct } from '@/lib/store/commit';

/**
 * Erases a person for good, on every device: the record, the records merged into it, their seats, their notes and tasks, and
 * a pursuit that was about them alone. What happened with them stays in numbers: each activity is replaced by one without
 * words, addresses and names. The do-not-contact list keeps its fingerprints. Cannot be undone.
 */
export function erasePerson(
  making: Making,
  { person, belongings }: { person: StoredRecord; belongings: Belongings },
): NewAct {
  const { prospects, seats, tasks, notes, activities } = belongings;
  const merged = leading(person, 'mergedFrom');
  const former = Array.isArray(merged) ? merged.filter((id) => typeof id === 'string') : [];
  const alone = prospects.filter((prospect) => text(prospect, 'personId') === person.id);
  const gone = [...seats, ...notes, ...tasks, ...activities, ...alone].map((record) => record.id);
  const stubs = activities.flatMap((activity) => replacement(making, activity, person, alone));
  const erased = [...new Set([person.id, ...former, ...gone])].map((id): Edit => ({ do: 'erase', id }));
  return newAct(making, 'personErased', {}, [...stubs, ...erased]);
}

/** What of an activity says nothing about anybody: when, what kind, what came of it. */
const kept = [
  'kind',
  'at',
  'who',
  'prospectId',
  'companyId',
  'direction',
  'outcome',
  'minutes',
  'stepId',
  'scriptId',
  'scriptVersion',
  'from',
  'to',
  'processId',
  'processVersion',
];

function replacement(making: Making, activity: StoredRecord, person: StoredRecord, alone: StoredRecord[]): Edit[] {
  // The measures of a pursuit that is erased itself have nothing to count.
  if (alone.some((prospect) => prospect.id === text(activity, 'prospectId'))) return [];
  const values: { [field: string]: Json | undefined } = Object.fromEntries(
    kept.map((field) => [field, leading(activity, field)]),
  );
  const ids = leading(activity, 'personIds');
  const others = Array.isArray(ids) ? ids.filter((id) => id !== person.id) : [];
  return [{ do: 'create', id: making.makeId('activity'), values: { ...values, personIds: others } }];
}
