import { browser } from '@/lib/browser';
import { isInternal, isNeverLogged } from '@/lib/identity/own-addresses';
import { mayRead } from '@/lib/intake/may-read';
import { mailDoor } from '@/lib/messages/serve-mail';
import { readAbout, readSettings } from '@/lib/store/private';
import { recordsBy } from '@/lib/store/records';
import { forgetUngranted, leaveMail, putMailAfter } from '@/lib/tabs/mail-seen';
import { isGranted } from '@/lib/tabs/webmail-origin';
import { alignWebmailScripts, putGeneralReader } from '@/lib/tabs/webmail-scripts';
import { now } from './clock';
import { keepSend, mayLogSent } from './sends';

/** The webmails the rep chose, but none in a site that is off: there no script of ours runs at all. */
async function chosen(): Promise<string[]> {
  const { webmails } = await readSettings();
  const allowed = await Promise.all(webmails.map(mayRead));
  return webmails.filter((_, place) => allowed[place]);
}

/** The rep chose this webmail, and the browser lets us in. Without the store nobody can say so. */
export const isChosen = async (origin: string) =>
  (await chosen().catch((): string[] => [])).includes(origin) && (await isGranted(origin));

/** Brings what is registered in webmails into line with what the rep chose and the browser grants. */
export const alignWebmails = () =>
  alignWebmailScripts(async () => {
    const [webmails, { mail }] = await Promise.all([chosen(), readSettings()]);
    return { webmails, onSend: webmails.filter((origin) => mail.onSend.includes(origin)) };
  });

/** What the script in a webmail may say. */
export const mail = mailDoor(isChosen, {
  async mailSeen({ reading, withheld }, { tabId, origin }) {
    await putMailAfter({ tabId, origin, at: now(), isGranted: true, reading, ...(withheld && { withheld }) });
  },
  loggingAllowed: async ({ addresses, sending }, { tabId, origin }) =>
    (sending === undefined || (await mayLogSent(sending, tabId, origin))) && isLoggable(addresses),
  async generalWanted(_, { tabId }) {
    await putGeneralReader(tabId);
  },
  sendSeen: ({ send }, { tabId, origin }) => keepSend(send, tabId, origin),
});

/** Registers everything that has to do with webmail. */
export function listenForWebmail(): void {
  browser.runtime.onInstalled.addListener(() => void alignWebmails());
  browser.runtime.onStartup.addListener(() => void alignWebmails());
  browser.permissions.onAdded.addListener(() => void alignWebmails());
  browser.permissions.onRemoved.addListener(() => {
    void alignWebmails();
    void forgetUngranted(isChosen);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') void leaveMail(tabId, change.url ?? tab.url);
  });
}

/** At least one of them is neither the rep's own nor never to be logged. A page that shows no addresses names nobody who could be. */
export async function isLoggable(addresses: string[]): Promise<boolean> {
  if (addresses.length === 0) return true;
  const [about, settings] = await Promise.all([readAbout(), readSettings()]);
  const { never, privateProviders } = settings.mail;
  const outside = addresses.filter((address) => !isInternal(address, about));
  const listed = { listed: never, privateProviders: false };
  const left = outside.filter((address) => !isNeverLogged(address, listed));
  if (!privateProviders) return left.length > 0;
  const isPrivate = (address: string) => isNeverLogged(address, { listed: [], privateProviders: true });
  if (left.some((address) => !isPrivate(address))) return true;
  // A customer with a private mailbox is a customer all the same.
  for (const address of left.slice(0, 20)) if ((await recordsBy('email', address, 1)).length > 0) return true;
  return false;
}
