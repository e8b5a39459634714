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
  const named = id ? `mid ${id}` : `key ${webmail} ${origin} ${account ?? ''} ${key}`;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(named));
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `activity:mail-${hex.slice(0, 40)}`;
}
