import { useCallback } from 'react';
import { addNote } from '@/lib/acts/note';
import { nameOf } from '@/lib/intake/match';
import { prospect } from '@/lib/model/prospect';
import { recordById } from '@/lib/store/records';
import type { Incoming } from '@/lib/tabs/incoming';
import { useAct } from './act';
import { inTurn } from './locks';

interface NamedRecord {
  type: 'prospect' | 'company' | 'person';
  id: string;
}

/**
 * Stores selected words as a research note of a record, with quote, page and time; true when it is on the disk. The note has
 * the id of its selection, so that two panels, or two tries, make one note.
 */
export function useFileNote() {
  const act = useAct();
  return useCallback(
    (entry: Incoming, named: NamedRecord): Promise<boolean> =>
      inTurn(`incoming ${entry.id}`, async () => {
        const id = `note:${entry.id}`;
        if (await recordById(id)) return true;
        const { name, ...owner } = await placeOf(named);
        const done = await act((making) => {
          const makeId = (type: string) => (type === 'note' ? id : making.makeId(type));
          const note = addNote(
            { ...making, makeId },
            {
              text: '',
              ...owner,
              url: entry.url,
              pageTitle: entry.title,
              quote: entry.quote ?? { exact: entry.text, where: 'text' },
            },
          );
          return { ...note, said: { ...note.said, values: { name } } };
        });
        return done !== undefined;
      }),
    [act],
  );
}

/** Whose note it is, and how the rep calls that record: a pursuit by its company. */
async function placeOf(named: NamedRecord) {
  const record = await recordById(named.id);
  const view = record && prospect.read(record);
  if (view) {
    const company = view.companyId ? await recordById(view.companyId) : undefined;
    return { prospect: view, name: company ? nameOf(company) : view.name };
  }
  const owner = named.type === 'person' ? { personId: named.id } : { companyId: named.id };
  return { ...owner, name: record ? nameOf(record) : '' };
}
