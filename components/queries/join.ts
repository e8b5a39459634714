import { useCallback } from 'react';
import { mergeRecords } from '@/lib/acts/merge-records';
import type { StoredRecord } from '@/lib/model/record';
import { readBelongings } from '@/lib/store/belongings';
import { useAct } from './act';
import type { Again } from './submit';

/** Joins `from` into `into`, with everything that belongs to either. Resolves with the act, or with undefined when nothing was joined. */
export function useJoin() {
  const act = useAct();
  return useCallback(
    (from: StoredRecord, into: StoredRecord, again?: Again) =>
      act(
        async (making) => {
          const [belongings, kept] = await Promise.all([readBelongings(from.id), readBelongings(into.id)]);
          return mergeRecords(making, { into, from, belongings, kept });
        },
        again,
        `join ${from.id} ${into.id}`,
      ),
    [act],
  );
}
