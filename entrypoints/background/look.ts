import { webmailCardFor } from '@/lib/mail/cards';
import { addressesOf, withheld } from '@/lib/mail/withheld';
import { mailReadingSchema } from '@/lib/model/mail-reading';
import { putMail } from '@/lib/tabs/mail-seen';
import { sameOrigin } from '@/lib/tabs/page-access';
import { removeProposal } from '@/lib/tabs/proposals';
import { PageRefused, runInPage } from '@/lib/tabs/run-in-page';
import { type TabSeen, tabNow } from '@/lib/tabs/tab-seen';
import { now } from './clock';
import { isChosen, isLoggable } from './webmail';

const PATIENCE = 10_000;

/** In the address or the title of a webmail on a host of its own; on other pages nobody looks. */
const soundsLikeMail = /mail|zimbra|roundcube|\bowa\b|inbox|postfach|poczta|correo|posta\b|courrier/i;

/** True for a page of a webmail that is known by its host or chosen by the rep: it is not captured like a company's page. */
export async function isWebmail(url: string | undefined): Promise<boolean> {
  if (url === undefined || !/^https?:/.test(url)) return false;
  return webmailCardFor(url) !== undefined || (await isChosen(new URL(url).origin));
}

/** At the rep's click in a webmail: reads once which mail is open there. */
export const lookAtMail = (tab: TabSeen): Promise<boolean> => look(tab, undefined);

/**
 * After any page was read: whether it is a webmail on a host of its own. Then what the capture made of it is thrown away.
 */
export async function lookForWebmail(tab: TabSeen): Promise<void> {
  if (!soundsLikeMail.test(`${tab.url} ${tab.title}`)) return;
  if (await look(tab, 'named')) await removeProposal(tab.tabId);
}

async function look({ tabId, url }: TabSeen, wanted: 'named' | undefined): Promise<boolean> {
  if (url === undefined) return false;
  const given = wanted && { __alongsideWebmail: wanted };
  const told = await runInPage(tabId, '/mail-look.js', PATIENCE, given).catch((error: unknown) => {
    if (error instanceof PageRefused) return undefined;
    throw error;
  });
  const { data: reading } = mailReadingSchema.safeParse(told);
  const after = await tabNow(tabId);
  if (!reading || !after?.url || !sameOrigin(after.url, url) || !sameOrigin(reading.url, url)) return false;
  const { origin } = new URL(url);
  // Without the store nobody can say that it may be told.
  const allowed = await isLoggable(addressesOf(reading)).catch(() => false);
  await putMail({
    tabId,
    origin,
    at: now(),
    isGranted: await isChosen(origin),
    reading: allowed ? reading : withheld(reading),
    ...(!allowed && { withheld: true }),
  });
  return true;
}
