import { useCallback } from 'react';
import { deleteRecord } from '@/lib/acts/delete-record';
import type { StoredRecord } from '@/lib/model/record';
import { readBelongings } from '@/lib/store/belongings';
import { useAct } from './act';

/** Deletes a record with what belongs to it. Resolves with the act, or with undefined when nothing was deleted. */
export function useDelete() {
  const act = useAct();
  return useCallback(
    (record: StoredRecord) =>
      act(
        async (making) => deleteRecord(making, { record, belongings: await readBelongings(record.id) }),
        undefined,
        `delete ${record.id}`,
      ),
    [act],
  );
}
