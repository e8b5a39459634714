import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { StoredRecord } from '@/lib/model/record';
import type { Act } from '@/lib/store/database';
import { blockListed, countMarked } from '@/lib/trust/block-address';
import { countSuppressed, isSuppressed, lift, matched } from '@/lib/trust/suppression';
import { addressesOf } from '@/lib/trust/sync-suppression';
import { useAct } from './act';

/** How many fingerprints the do-not-contact list holds. */
export const useSuppressedCount = () => useQuery({ queryKey: ['suppressed'], queryFn: countSuppressed }).data ?? 0;

/** Whether an address of this record is on the do-not-contact list, marked or not; undefined until the list has been asked. */
export function useIsListed(record: StoredRecord | undefined): boolean | undefined {
  const addresses = record ? addressesOf(record) : [];
  return useQuery({
    queryKey: ['listed', ...addresses],
    queryFn: async () => (await isSuppressed(addresses)).length > 0,
  }).data;
}

/** Puts an address or domain on the list and marks who has it, takes it off, or asks why it is on it. */
export function useSuppression() {
  const act = useAct();
  const block = useCallback(
    (value: string, reason: string): Promise<Act | undefined> =>
      act((making) => blockListed(making, { value, reason }), undefined, `block ${value}`),
    [act],
  );
  const free = useCallback(async (value: string): Promise<number> => {
    await lift([value]);
    return countMarked(value);
  }, []);
  const why = useCallback(async (value: string) => (await matched([value]))[value], []);
  return { block, free, why };
}
