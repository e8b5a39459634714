import { bareSubject } from '@/lib/identity/mail-subject';
import { isInternal, isNeverLogged } from '@/lib/identity/own-addresses';
import { levelIn } from '@/lib/model/about';
import type { Correspondent } from '@/lib/model/mail-reading';
import type { MailSend } from '@/lib/model/mail-send';
import { lookedFor, type StoredSend } from '@/lib/model/stored-send';
import { readAbout, readSettings } from '@/lib/store/private';
import { changeSends } from '@/lib/store/sends';
import { getMail } from '@/lib/tabs/mail-seen';
import { findSent } from '@/lib/tabs/mail-sent';
import { now } from './clock';

/**
 * Keeps what a webmail tells of a mail that is being sent, on the disk at once: the worker may be stopped at any moment. Only where the
 * rep chose it, not in a thread that they paused, and of the recipients neither those of the rep's own company nor those who are never
 * logged. What is logged of it our own pages decide (components/queries/sent-mail.ts): the sales process is too big for a worker that
 * starts at each event.
 * @returns true where the rep chose that their own words are kept with a log.
 */
export async function keepSend(send: MailSend, tabId: number, origin: string): Promise<boolean> {
  const [about, { mail }] = await Promise.all([readAbout(), readSettings()]);
  if (!(await mayLogSent(send.subject, tabId, origin))) return false;
  const own = { ...about, emails: [...about.emails, ...(send.account ? [send.account] : [])] };
  const never = { listed: mail.never, privateProviders: false };
  const outside = (people: Correspondent[]) =>
    people.filter(
      ({ address }) => address === undefined || !(isInternal(address, own) || isNeverLogged(address, never)),
    );
  const { text, ...told } = send;
  const { to, cc, bcc } = told;
  const keepsWords = levelIn(mail, origin) === 'whole';
  const people = { to: outside(to), cc: outside(cc), bcc: outside(bcc) };
  const kept = { ...told, ...people, ...(keepsWords && text !== undefined && { text }) };
  const id = `${origin} ${send.key}`;
  const sends = await changeSends((before) => [
    ...before.filter((one) => one.id !== id),
    // Another press of Send begins anew: for all we know it is another mail.
    { ...before.find((one) => one.id === id && one.send.at === send.at), id, origin, tabId, send: kept, toldAt: now() },
  ]);
  const stored = sends.find((one) => one.id === id);
  // Nobody waits for it: the page has more to tell.
  if (stored && !stored.headers && (send.state === 'sent' || send.state === 'unknown')) void lookFor(stored);
  return keepsWords;
}

/** The rep chose it for this webmail, and did not pause the thread: the mail that was open before this one was written, under its subject. */
export async function mayLogSent(subject: string, tabId: number, origin: string): Promise<boolean> {
  const { mail } = await readSettings();
  if (!mail.onSend.includes(origin)) return false;
  const seen = mail.paused.length > 0 ? await getMail(tabId) : undefined;
  const thread = seen?.origin === origin ? seen.lastOpen : undefined;
  if (!thread || !mail.paused.includes(`${origin} ${thread.id}`)) return true;
  return bareSubject(thread.subject) !== bareSubject(subject);
}

async function lookFor(stored: StoredSend): Promise<void> {
  const found = await findSent(stored);
  await changeSends((sends) =>
    sends.map((one) => (one.id === stored.id && one.send.at === stored.send.at ? lookedFor(one, found) : one)),
  );
}
