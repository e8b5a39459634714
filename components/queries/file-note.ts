import { useCallback } from 'react';
import { addNote } from '@/lib/acts/note';
import { prospect } from '@/lib/model/prospect';
import { recordById } from '@/lib/store/records';
import type { Incoming } from '@/lib/tabs/incoming';
import { useAct } from './act';

interface NamedRecord {
  type: 'prospect' | 'company' | 'person';
  id: string;
}

/**
 * Stores selected words as a research note of a record, with quote, page and time; true when it is on the disk.
 */
export function useFileNote() {
  const act = useAct();
  return useCallback(
    async (entry: Incoming, named: NamedRecord): Promise<boolean> => {
      const record = await recordById(named.id);
      const view = record && prospect.read(record);
      const owner = placeOf(named, view);
      const done = await act((making) =>
        addNote(making, {
          text: '',
          ...owner,
          url: entry.url,
          pageTitle: entry.title,
          quote: entry.quote ?? { exact: entry.text, where: 'text' },
        }),
      );
      return done !== undefined;
    },
    [act],
  );
}

function placeOf(named: NamedRecord, view: ReturnType<typeof prospect.read>) {
  if (view) return { prospect: view };
  return named.type === 'person' ? { personId: named.id } : { companyId: named.id };
}
