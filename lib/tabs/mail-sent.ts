import * as z from 'zod/mini';
import { browser } from '@/lib/browser';
import type { StoredSend } from '@/lib/model/stored-send';
import { PageRefused, runInPage } from './run-in-page';
import { patternOf } from './webmail-origin';

const PATIENCE = 20_000;
/** The page is just being left for the list: the next one is asked after so many milliseconds. */
const pauses = [300, 1500, 3000];

const foundSchema = z.object({
  messageId: z.optional(z.string().check(z.maxLength(998))),
  at: z.optional(z.string().check(z.maxLength(40))),
});
export type FoundSent = z.infer<typeof foundSchema>;

/**
 * What the webmail's own origin says of a mail that was just sent, from the tab it was sent in or, where that is closed, another one of
 * the same webmail; undefined where the mail is not among those sent last or nobody can be asked.
 */
export async function findSent({ origin, tabId, send }: StoredSend): Promise<FoundSent | undefined> {
  const to = [...send.to, ...send.cc].flatMap(({ address }) => address ?? []);
  const given = { __alongsideMailSent: { to, subject: send.subject, at: send.at } };
  for (const pause of pauses) {
    await new Promise((done) => setTimeout(done, pause));
    const tab = await tabOf(origin, tabId);
    if (tab === undefined) return undefined;
    const found = foundSchema.safeParse(await runInPage(tab, '/mail-sent.js', PATIENCE, given).catch(refused)).data;
    if (found) return found;
  }
  return undefined;
}

function refused(error: unknown): undefined {
  if (!(error instanceof PageRefused)) throw error;
  return undefined;
}

/** A granted webmail shows us the addresses of its own tabs. */
async function tabOf(origin: string, tabId: number): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  const own = tabs.filter(({ url }) => url !== undefined && new URL(url).origin === origin);
  return (own.find(({ id }) => id === tabId) ?? own[0])?.id;
}
