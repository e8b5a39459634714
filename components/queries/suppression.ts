import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Suppressed } from '@/lib/model/suppressed';
import { texts } from '@/lib/texts';
import { blockLineAgain, liftLine, readSuppressed } from '@/lib/trust/suppressed-lines';
import { linesOf, suppress } from '@/lib/trust/suppression';
import { useAbout } from './private';

export type { Suppressed };

/** The do-not-contact list, the newest line first; undefined while it is read. */
export const useSuppressed = () => useQuery({ queryKey: ['suppressed'], queryFn: readSuppressed }).data;

/** Puts an address or domain on the list, asks which lines block one, lifts a line with its reason, and takes that back. */
export function useSuppression() {
  const who = useAbout().name || texts.acts.you;
  const block = useCallback((value: string, reason: string) => suppress([value], { reason, now: now(), who }), [who]);
  const lift = useCallback((hash: string, reason: string) => liftLine(hash, { at: now(), who, reason }), [who]);
  return { block, lift, why: linesOf, again: blockLineAgain };
}

const now = () => new Date().toISOString();
