import { browser } from '@/lib/browser';
import { isGranted, patternOf } from './webmail-origin';

const start = 'webmail ';
const file = '/webmail.js';

let last: Promise<unknown> = Promise.resolve();

/**
 * Brings the scripts that are registered for webmails into line with what the rep chose and the browser grants, and puts them into
 * the tabs that are open there already. Both browsers forget registrations at every update of the extension, so it is called at
 * install, update, start and each change of permission; calls at the same time run one after the other.
 * @param chosen the origins of the webmails in which the rep wants Alongside.
 */
export function alignWebmailScripts(chosen: () => Promise<readonly string[]>): Promise<void> {
  const done = last.then(async () => align(await chosen()));
  last = done.catch(() => undefined);
  return done;
}

async function align(chosen: readonly string[]): Promise<void> {
  const granted: string[] = [];
  for (const origin of new Set(chosen)) if (await isGranted(origin)) granted.push(origin);
  const wanted = new Map(granted.map((origin) => [start + origin, patternOf(origin)]));
  const ours = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(start));
  const stale = ours.map(({ id }) => id).filter((id) => !wanted.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = [...wanted].filter(([id]) => !ours.some((each) => each.id === id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(([id, pattern]) => ({ id, matches: [pattern], js: [file], runAt: 'document_idle' as const })),
  );
  for (const [, pattern] of missing) await putIntoOpenTabs(pattern);
}

/** The script itself sees to it that it runs once in a page. */
async function putIntoOpenTabs(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded ? [] : browser.scripting.executeScript({ target: { tabId: id }, files: [file] }),
    ),
  );
}
