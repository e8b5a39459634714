import { isInternal } from '@/lib/identity/own-addresses';
import type { Correspondent } from '@/lib/model/mail-reading';
import type { MailSend } from '@/lib/model/mail-send';
import { readAbout, readSettings } from '@/lib/store/private';
import { changeSends } from '@/lib/store/sends';
import { now } from './clock';

/**
 * Keeps what a webmail tells of a mail that is being sent, on the disk at once: the worker may be stopped at any moment. Only where the
 * rep chose it, and of the recipients only those outside of the rep's own company.
 */
export async function keepSend(send: MailSend, tabId: number, origin: string): Promise<boolean> {
  const [about, { mail }] = await Promise.all([readAbout(), readSettings()]);
  if (!mail.onSend.includes(origin)) return false;
  const own = { ...about, emails: [...about.emails, ...(send.account ? [send.account] : [])] };
  const outside = (people: Correspondent[]) =>
    people.filter(({ address }) => address === undefined || !isInternal(address, own));
  const { to, cc, bcc } = send;
  const kept = { ...send, to: outside(to), cc: outside(cc), bcc: outside(bcc) };
  const id = `${origin} ${send.key}`;
  await changeSends((sends) => [
    ...sends.filter((one) => one.id !== id),
    { ...sends.find((one) => one.id === id), id, origin, tabId, send: kept, toldAt: now() },
  ]);
  return false;
}
