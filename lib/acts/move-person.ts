import type { Edit } from '@/lib/model/edit';
import { type StoredRecord, text } from '@/lib/model/record';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** Somebody changed jobs: the person belongs to another company now, or to none. Seats and history stay where they were. */
export function movePerson(
  making: Making,
  { person, company }: { person: StoredRecord; company: StoredRecord | undefined },
): NewAct {
  const { id } = person;
  const edit: Edit = company
    ? { do: 'set', id, field: 'companyId', value: company.id }
    : { do: 'clear', id, field: 'companyId' };
  const values = { name: text(person, 'name') ?? '', company: (company && text(company, 'name')) ?? '' };
  return newAct(making, company ? 'personMoved' : 'personAlone', values, [edit]);
}
