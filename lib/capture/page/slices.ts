import type { Page } from './page';

/** With the step that is under way when it is over, a slice stays under 8 ms. */
const SLICE_MS = 6;
/** After so much work the reading is told to end what it is doing. */
const LIMIT_MS = 3000;
/** What every further part of it gets once that has happened: enough to read an ordinary page. */
const LATER_LIMIT_MS = 400;

/** Work that gives way at each `yield`, and is answered `stop` when it has taken too long. */
export type Sliced<Result> = Generator<void, Result, 'stop' | undefined>;

export interface Clock {
  now: () => number;
  /** Gives the page's own work a turn. */
  pause: () => Promise<void>;
}

export const pageClock: Clock = {
  now: () => performance.now(),
  // No timer: browsers clamp nested timers to 4 ms. Two ports for each pause cost a tenth of a slice, a task of the scheduler nothing.
  pause: () => ('scheduler' in globalThis ? scheduler.postTask(() => undefined) : message()),
};

/** A turn for others where there is no scheduler. */
const message = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Runs a reading at most 8 ms in one go and not in the task in which the script was loaded, so that the page stays alive under the rep's hands. */
export async function inSlices<Result>(reading: Sliced<Result>, clock: Clock): Promise<Result> {
  await clock.pause();
  let sliceStart = clock.now();
  let spent = 0;
  let limit = LIMIT_MS;
  let answer: 'stop' | undefined;
  for (;;) {
    const next = reading.next(answer);
    if (next.done) return next.value;
    answer = undefined;
    const slice = clock.now() - sliceStart;
    if (slice < SLICE_MS) continue;
    spent += slice;
    if (spent > limit) {
      answer = 'stop';
      spent = 0;
      limit = LATER_LIMIT_MS;
    }
    await clock.pause();
    sliceStart = clock.now();
  }
}

/** Between two pieces of work that cannot give way: a query of a huge page takes milliseconds. */
export function* breathe(page: Pick<Page, 'partial'>): Sliced<void> {
  if ((yield) === 'stop') page.partial ??= 'time';
}

const ITEMS_PER_STEP = 50;

/** What `read` finds in each item, in order; gives way after every fifty, and ends early when told to. */
export function* gather<Item, Result>(
  page: Pick<Page, 'partial'>,
  items: readonly Item[],
  read: (item: Item, index: number) => Result[],
): Sliced<Result[]> {
  const found: Result[] = [];
  let index = 0;
  for (const item of items) {
    if (index % ITEMS_PER_STEP === 0 && (yield) === 'stop') {
      page.partial ??= 'time';
      break;
    }
    const own = read(item, index);
    for (let i = 0; i < own.length; i += 1) found.push(own[i] as Result);
    index += 1;
  }
  return found;
}
