import { browser } from '@/lib/browser';
import { isGranted, patternOf } from './webmail-origin';

const start = 'webmail ';

/** Where which of our scripts is to run, by origin: the one that recognises the open mail, and the one that watches what is sent. */
export interface WantedScripts {
  webmails: readonly string[];
  onSend: readonly string[];
}

interface Wanted {
  id: string;
  pattern: string;
  file: string;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Brings the scripts that are registered for webmails into line with what the rep chose and the browser grants, and puts them into
 * the tabs that are open there already. Both browsers forget registrations at every update of the extension, so it is called at
 * install, update, start and each change of permission; calls at the same time run one after the other.
 */
export function alignWebmailScripts(chosen: () => Promise<WantedScripts>): Promise<void> {
  const done = last.then(async () => align(await chosen()));
  last = done.catch(() => undefined);
  return done;
}

async function align({ webmails, onSend }: WantedScripts): Promise<void> {
  const wanted = [
    ...(await wantedIn(webmails, '', '/webmail.js')),
    ...(await wantedIn(onSend, 'send ', '/mail-send.js')),
  ];
  const ours = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(start));
  const stale = ours.map(({ id }) => id).filter((id) => !wanted.some((each) => each.id === id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter(({ id }) => !ours.some((each) => each.id === id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(({ id, pattern, file }) => ({ id, matches: [pattern], js: [file], runAt: 'document_idle' as const })),
  );
  for (const each of missing) await putIntoOpenTabs(each);
}

/** Puts the reader of webmails that nobody described beside the script that asked for it. */
export async function putGeneralReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/webmail-general.js'] });
}

async function wantedIn(origins: readonly string[], kind: string, file: string): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for (const origin of new Set(origins)) {
    if (await isGranted(origin)) wanted.push({ id: start + kind + origin, pattern: patternOf(origin), file });
  }
  return wanted;
}

/** The scripts themselves see to it that they run once in a page. */
async function putIntoOpenTabs({ pattern, file }: Wanted): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded ? [] : browser.scripting.executeScript({ target: { tabId: id }, files: [file] }),
    ),
  );
}
