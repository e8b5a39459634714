import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { countSuppressed, lift, matched, suppress } from '@/lib/trust/suppression';

/** How many fingerprints the do-not-contact list holds. */
export const useSuppressedCount = () => useQuery({ queryKey: ['suppressed'], queryFn: countSuppressed }).data ?? 0;

/** Puts an address or domain on the list, takes it off, or asks why it is on it. */
export function useSuppression() {
  const block = useCallback((value: string, reason: string) => suppress([value], reason, new Date().toISOString()), []);
  const free = useCallback((value: string) => lift([value]), []);
  const why = useCallback(async (value: string) => (await matched([value]))[value], []);
  return { block, free, why };
}
