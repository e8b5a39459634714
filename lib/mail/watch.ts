import { rootOf, viewOf } from '@/lib/capture/page/dom';
import type { MailReading } from '../model/mail-reading';
import { withLight } from './health';
import { framesIn } from './reading/find';
import { readMail } from './reading/read-mail';
import type { Webmail } from './webmail';
import { addressesOf, withheld } from './withheld';

/** By timer and not by frame: a tab in the background draws none. */
const PAUSE = 120;
/** A page that never rests is read all the same, so often. */
const LONGEST_WAIT = 1500;
/** Reading may take this part of the time at most. */
const SHARE = 20;
const MOST_FRAMES = 30;

export interface WatchedMail {
  document: Document;
  /** Which webmail this page is, asked at each look; a promise where its reader is still on the way. */
  webmail: () => Webmail | undefined | Promise<Webmail | undefined>;
  /** False when the extension that started the script is gone. */
  isAlive: () => boolean;
  /** May anything of a mail between these addresses leave the page? */
  isAllowed: (addresses: string[]) => Promise<boolean>;
  tell: (reading: MailReading, isWithheld: boolean) => Promise<void>;
}

/**
 * Watches which mail is open and tells when that changes. One observer, no element kept: everything is read anew, so recycled and
 * replaced nodes do not matter. Ends by itself when the extension is gone. Returns the way to stop.
 */
export function watchMail({ document, webmail, isAlive, isAllowed, tell }: WatchedMail): () => void {
  const view = viewOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let pause = PAUSE;
  let told = '';
  const seen = new WeakSet<Document>();

  const soon = () => {
    if (!isAlive()) {
      stop();
      return;
    }
    waitingSince ??= performance.now();
    if (timer !== undefined && performance.now() - waitingSince > LONGEST_WAIT) return;
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  };
  const observer = new MutationObserver(soon);
  const again = () => {
    told = '';
    soon();
  };

  function look(): void {
    timer = undefined;
    waitingSince = undefined;
    if (!isAlive()) {
      stop();
      return;
    }
    const begun = performance.now();
    for (const each of [document, ...framesIn(document, 'iframe', MOST_FRAMES)]) observe(each);
    const known = webmail();
    if (known instanceof Promise) void known.then((reader) => reader && soon());
    if (!known || known instanceof Promise) return;
    const reading = withLight(readMail(document, known).reading, known);
    pause = Math.max(PAUSE, (performance.now() - begun) * SHARE);
    const words = JSON.stringify(reading);
    if (words === told) return;
    told = words;
    void report(reading, words);
  }

  async function report(reading: MailReading, words: string): Promise<void> {
    const allowed = reading.state === 'none' || (await isAllowed(addressesOf(reading)));
    // Another mail was opened while we asked: that one is told.
    if (words !== told) return;
    await tell(allowed ? reading : withheld(reading), !allowed);
  }

  function observe(each: Document): void {
    const root = rootOf(each);
    // A frame that is just being loaded may have nothing in it yet.
    if (seen.has(each) || !root) return;
    seen.add(each);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'aria-selected', 'title', 'email', 'datetime'],
    });
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
    for (const name of moves) view?.removeEventListener(name, soon);
    view?.removeEventListener('pageshow', again);
    document.removeEventListener('load', soon, true);
  }

  for (const name of moves) view?.addEventListener(name, soon);
  view?.addEventListener('pageshow', again);
  // A frame that loads another page changes nothing in its parent; its load event is heard on the way down.
  document.addEventListener('load', soon, true);
  look();
  return stop;
}

const moves = ['popstate', 'hashchange'] as const;
