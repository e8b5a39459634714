import * as z from 'zod/mini';

/**
 * A hybrid logical clock: [milliseconds since 1970, counter, device id].
 * Source: Kulkarni et al., "Logical Physical Clocks", 2014. Orders writes of several devices whose clocks disagree.
 */
export const stampSchema = z.tuple([z.number(), z.number(), z.string()]);
export type Stamp = z.infer<typeof stampSchema>;

/** Negative when a is older than b, positive when younger, 0 when they are the same write. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] - b[1];
  if (a[2] === b[2]) return 0;
  return a[2] < b[2] ? -1 : 1;
}

/** The stamp after `last` at wall-clock time `nowMs`: never goes back, even when the clock does. */
export function nextStamp(last: Stamp | undefined, nowMs: number, device: string): Stamp {
  if (!last || nowMs > last[0]) return [nowMs, 0, device];
  return [last[0], last[1] + 1, device];
}
