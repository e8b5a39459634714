import type { Edit } from '@/lib/model/edit';
import type { Prospect } from '@/lib/model/prospect';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** The registers of a prospect that the rep types. */
export type ProspectChange = Partial<
  Pick<Prospect, 'name' | 'value' | 'currency' | 'closeDate' | 'source' | 'linkedTo'>
>;

/** Changes value, currency, expected date, source or name of a prospect. A field handed in as undefined is emptied. */
export function editProspect(
  making: Making,
  { prospect, change }: { prospect: Prospect; change: ProspectChange },
): NewAct {
  const { id } = prospect;
  const entries = Object.entries(change);
  const edits = entries.map(
    ([field, value]): Edit => (value === undefined ? { do: 'clear', id, field } : { do: 'set', id, field, value }),
  );
  const [only, ...others] = entries;
  if (!only || others.length > 0) {
    return newAct(making, 'dealChanged', { name: change.name ?? prospect.name }, edits, id);
  }
  const [field, value] = only;
  if (value === undefined) return newAct(making, 'registerCleared', { field }, edits, id);
  return newAct(making, 'registerSet', { field, value }, edits, id);
}
