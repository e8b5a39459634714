import type { PageReading } from '../model/page-reading';
import { isElement, textContent } from './page/dom';

/** So long a reading that found nobody waits for what is still to come, in milliseconds. */
const LONGEST_MS = 2_000;
/** A page is expected to grow for so long after it was loaded: scripts fetch what they show. */
const YOUNG_MS = 2_000;
/** What grows comes in pieces: read when no more has come for so long. */
const QUIET_MS = 250;
/** What grew so lately is expected to go on. */
const GROWING_MS = 500;
const LOOK_MS = 50;

/** The page's own time. */
export interface Moment {
  now: () => number;
  pause: (ms: number) => Promise<void>;
  /** Milliseconds since the page was loaded whole, or undefined while it is not. */
  sinceLoad: () => number | undefined;
}

/**
 * Reads a page, and again when it found nobody and words are still coming: teams are often put into the page by a script a
 * moment after it was loaded. The page is only watched. Says `loading` when the waiting had to end before the page came to rest.
 */
export async function readSettled(
  document: Document,
  read: () => Promise<PageReading>,
  moment: Moment = browserMoment(document),
): Promise<PageReading> {
  const growth = watchGrowth(document, moment);
  const until = moment.now() + LONGEST_MS;
  try {
    let reading = await read();
    while (isWithoutPeople(reading) && (await growth.next(until))) reading = await read();
    const isCut = isWithoutPeople(reading) && growth.isExpected() && reading.partial === undefined;
    return isCut ? { ...reading, partial: 'loading' } : reading;
  } finally {
    growth.stop();
  }
}

/** A known site's page without people is read as it is meant. */
const isWithoutPeople = ({ people, adapter, unrecognised }: PageReading) =>
  people.length === 0 && (adapter === undefined || unrecognised === true);

function watchGrowth(document: Document, { now, pause, sinceLoad }: Moment) {
  let grewAt: number | undefined;
  let isUnread = false;
  const observer = new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes }) => [...addedNodes].some(hasWords))) return;
    grewAt = now();
    isUnread = true;
  });
  observer.observe(document, { childList: true, subtree: true });
  const isGrowing = () => grewAt !== undefined && now() - grewAt < GROWING_MS;
  const isYoung = () => (sinceLoad() ?? 0) < YOUNG_MS;
  return {
    stop: () => observer.disconnect(),
    /** True once the waiting is over and the page is not known to be at rest. */
    isExpected: () => sinceLoad() === undefined || isGrowing(),
    /** Waits for words that were not read yet; false when no more are to be expected or the time is up. */
    async next(until: number): Promise<boolean> {
      while (now() < until && (isUnread || isGrowing() || isYoung())) {
        if (isUnread && grewAt !== undefined && now() - grewAt >= QUIET_MS) break;
        await pause(LOOK_MS);
      }
      const was = isUnread;
      isUnread = false;
      return was;
    },
  };
}

const hasWords = (node: Node) => isElement(node) && (textContent(node) ?? '').trim() !== '';

const browserMoment = (document: Document): Moment => ({
  now: () => performance.now(),
  pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  sinceLoad() {
    if (document.readyState !== 'complete') return undefined;
    const [navigation] = performance.getEntriesByType('navigation');
    const loadedAt = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
    return performance.now() - loadedAt;
  },
});
