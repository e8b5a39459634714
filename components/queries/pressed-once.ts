import { useCallback, useRef } from 'react';

/** A second press on the same button within this time was meant as one, or as impatience; in milliseconds. */
const ONE_PRESS = 1000;

/**
 * Runs what a press starts, once: the same thing right after itself, while it runs or a moment after it was done, gets the first
 * one's end. Something else between makes it another press, so that a box can be ticked, cleared and ticked; so does a failure.
 */
export function usePressedOnce() {
  const last = useRef<{ key: string; end: Promise<unknown>; doneAt?: number }>(undefined);
  return useCallback(<End>(key: string, run: () => Promise<End | undefined>): Promise<End | undefined> => {
    const before = last.current;
    const isSame =
      before?.key === key && (before.doneAt === undefined || performance.now() - before.doneAt < ONE_PRESS);
    // The key names what is run, so its end is of the same kind.
    if (before && isSame) return before.end as Promise<End | undefined>;
    const mine: NonNullable<typeof last.current> = { key, end: Promise.resolve() };
    const end = run().then((ended) => {
      if (ended === undefined && last.current === mine) last.current = undefined;
      mine.doneAt = performance.now();
      return ended;
    });
    mine.end = end;
    last.current = mine;
    return end;
  }, []);
}
