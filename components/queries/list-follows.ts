import { useEffect } from 'react';
import { letListFollow } from '@/lib/trust/sync-after';

/** When the list is tried again, in milliseconds after the try before; then the next act and the next start do. */
const waits = [1000, 10_000, 60_000];

/**
 * Brings the do-not-contact list up to date with what was stored. What was stored stays so, whatever comes of it: a failure is no
 * failure of the act. It is tried again later, and told in the console when that came to nothing.
 */
export async function followWithList(tries = 0): Promise<void> {
  try {
    await letListFollow();
  } catch (error) {
    const wait = waits[tries];
    if (wait === undefined) console.error('The do-not-contact list does not follow:', error);
    else setTimeout(() => void followWithList(tries + 1), wait);
  }
}

/** At the start of a page: an act whose browser was killed before the list had followed it. */
export function useListFollows(): void {
  useEffect(() => void followWithList(), []);
}
