import * as z from 'zod/mini';
import { mailReadingSchema } from '@/lib/model/mail-reading';
import { shelf } from './shelf';

/** The mail that is open in a tab, as the script there told it last. */
const mailSeenSchema = z.object({
  tabId: z.number(),
  /** Of the page, from the browser. */
  origin: z.string(),
  at: z.string(),
  /** The rep uses Alongside in this webmail; otherwise it was looked at once, at a click. */
  isGranted: z.boolean(),
  /** Everybody in it is the rep's own or never logged: nothing of it was told. */
  withheld: z.optional(z.boolean()),
  reading: mailReadingSchema,
  /** The mail that was open last in this tab: what is written now may answer it. */
  lastOpen: z.optional(z.object({ id: z.string(), subject: z.string() })),
});
export type MailSeen = z.infer<typeof mailSeenSchema>;

const mails = shelf('mail', mailSeenSchema);

export const putMail = (mail: MailSeen): Promise<void> => mails.put(mail.tabId, mail);
/** Puts down what is open in a tab, and remembers what was open before. */
export async function putMailAfter(mail: MailSeen): Promise<void> {
  const { thread, subject = '', messages, state } = mail.reading;
  const id = thread ?? messages.at(-1)?.key;
  const lastOpen = state === 'open' && id ? { id, subject } : (await mails.get(mail.tabId))?.lastOpen;
  await mails.put(mail.tabId, { ...mail, ...(lastOpen && { lastOpen }) });
}

export const getMail = (tabId: number): Promise<MailSeen | undefined> => mails.get(tabId);
export const removeMail = (tabId: number): Promise<void> => mails.remove(tabId);

/** Calls with each mail that is told or taken away. Returns the way to stop. */
export const watchMails = (changed: (tabId: number, mail: MailSeen | undefined) => void): (() => void) =>
  mails.watch((id, mail) => changed(Number(id), mail));

/** The rep says that the open mail is nobody's business: what was told of it goes, but that it is there. */
export async function withholdMail(tabId: number): Promise<void> {
  const mail = await mails.get(tabId);
  if (!mail) return;
  const { webmail, state } = mail.reading;
  const reading = { webmail, url: mail.origin, state, messages: [], ways: {}, missing: [] };
  await mails.put(tabId, { ...mail, withheld: true, reading });
}

/**
 * A tab begins to load: what was open there goes, unless the address, as far as we may see it, stays on the webmail; there the
 * script tells by itself what is open now, and a change of the address alone is no other page. Where no script of ours runs, it stays
 * known that the page is a webmail.
 */
export async function leaveMail(tabId: number, url: string | undefined): Promise<void> {
  const mail = await mails.get(tabId);
  if (!mail) return;
  const stays = url !== undefined && URL.canParse(url) && new URL(url).origin === mail.origin;
  if (!stays) await mails.remove(tabId);
  else if (!mail.isGranted) {
    const reading = { webmail: mail.reading.webmail, url: mail.origin, state: 'none' as const };
    await mails.put(tabId, { ...mail, reading: { ...reading, messages: [], ways: {}, missing: [] } });
  }
}

/** Takes away what was told by webmails that are granted no more. */
export async function forgetUngranted(isGranted: (origin: string) => Promise<boolean>): Promise<void> {
  for (const mail of await mails.all()) {
    if (mail.isGranted && !(await isGranted(mail.origin))) await mails.remove(mail.tabId);
  }
}
