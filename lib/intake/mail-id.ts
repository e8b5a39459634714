import { bareSubject } from '@/lib/identity/mail-subject';
import type { MailReading } from '@/lib/model/mail-reading';

/**
 * The id under which a mail is logged: the same on every device. By its Message-ID; where nobody tells that, by the webmail's own number
 * of it in this account.
 * Source of the rule: RFC 5322, 3.6.4: the Message-ID is unique and its case counts.
 */
export async function mailActivityId(
  messageId: string | undefined,
  { webmail, account }: Pick<MailReading, 'webmail' | 'account'>,
  origin: string,
  key: string,
): Promise<string> {
  const id = messageId?.trim().replace(/^<|>$/g, '');
  return hashed(id ? `mid ${id}` : `key ${webmail} ${origin} ${account ?? ''} ${key}`);
}

/** A mail that went out, by what a page shows of it. */
export interface SentMail {
  account?: string | undefined;
  /** The addresses of those outside of the rep's own company. */
  to: readonly string[];
  subject: string;
  /** When it went (ISO). */
  at: string;
}

/** The id of a sent mail of which nobody tells the Message-ID: who wrote whom about what in which minute. */
export async function sentActivityId({ account, to, subject, at }: SentMail): Promise<string> {
  const people = [...new Set(to.map((address) => address.toLowerCase()))].sort();
  const minute = Math.floor(Date.parse(at) / 60_000);
  return hashed(`sent ${account?.toLowerCase() ?? ''} ${people.join(' ')} ${bareSubject(subject)} ${minute}`);
}

/**
 * The ids under which a sent mail may have been logged when it went: Send was pressed up to two minutes before the time that the mail
 * bears, or by another clock right after it.
 */
export function idsWhenSent(mail: SentMail): Promise<string[]> {
  const at = (minutes: number) => new Date(Date.parse(mail.at) + minutes * 60_000).toISOString();
  const accounts = mail.account === undefined ? [undefined] : [mail.account, undefined];
  return Promise.all(
    accounts.flatMap((account) =>
      [-2, -1, 0, 1].map((minutes) => sentActivityId({ ...mail, account, at: at(minutes) })),
    ),
  );
}

async function hashed(named: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(named));
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `activity:mail-${hex.slice(0, 40)}`;
}
