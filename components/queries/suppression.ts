import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { StoredRecord } from '@/lib/model/record';
import type { Suppressed } from '@/lib/model/suppressed';
import type { Act } from '@/lib/store/database';
import { texts } from '@/lib/texts';
import { blockListed } from '@/lib/trust/block-address';
import { blockLineAgain, liftLine, readSuppressed } from '@/lib/trust/suppressed-lines';
import { isSuppressed, linesOf } from '@/lib/trust/suppression';
import { addressesOf } from '@/lib/trust/sync-suppression';
import { useAct } from './act';
import { useAbout } from './private';

export type { Suppressed };

/** The do-not-contact list, the newest line first; undefined while it is read. */
export const useSuppressed = () => useQuery({ queryKey: ['suppressed'], queryFn: readSuppressed }).data;

/** Whether an address of this record is on the do-not-contact list, marked or not; undefined until the list has been asked. */
export function useIsListed(record: StoredRecord | undefined): boolean | undefined {
  const addresses = record ? addressesOf(record) : [];
  return useQuery({
    queryKey: ['listed', ...addresses],
    queryFn: async () => (await isSuppressed(addresses)).length > 0,
  }).data;
}

/**
 * Puts an address or domain on the list and marks who has it, asks which lines block one, lifts a line with its reason, and takes
 * that back.
 */
export function useSuppression() {
  const act = useAct();
  const who = useAbout().name || texts.acts.you;
  const block = useCallback(
    (value: string, reason: string): Promise<Act | undefined> =>
      act((making) => blockListed(making, { value, reason }), undefined, `block ${value}`),
    [act],
  );
  const lift = useCallback((hash: string, reason: string) => liftLine(hash, { at: now(), who, reason }), [who]);
  return { block, lift, why: linesOf, again: blockLineAgain };
}

const now = () => new Date().toISOString();
