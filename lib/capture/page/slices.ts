const SLICE_MS = 8;

export interface Clock {
  now: () => number;
  /** Gives the page's own work a turn. */
  pause: () => Promise<void>;
}

export const pageClock: Clock = {
  now: () => performance.now(),
  // A message, not a timer: browsers clamp nested timers to 4 ms.
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }),
};

/** Runs a reading that gives way now and then: at most 8 ms in one go, so that the page stays alive under the rep's hands. */
export async function inSlices<Result>(reading: Generator<void, Result>, clock: Clock): Promise<Result> {
  let sliceStart = clock.now();
  for (;;) {
    const next = reading.next();
    if (next.done) return next.value;
    if (clock.now() - sliceStart < SLICE_MS) continue;
    await clock.pause();
    sliceStart = clock.now();
  }
}
