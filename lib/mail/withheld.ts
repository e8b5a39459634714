import type { MailReading } from '../model/mail-reading';

/** Every address that a page shows for the open mail. */
export function addressesOf({ messages }: Pick<MailReading, 'messages'>): string[] {
  const everybody = messages.flatMap(({ from, to, cc }) => [...(from ? [from] : []), ...to, ...cc]);
  return [...new Set(everybody.flatMap(({ address }) => address ?? []))];
}

/** What may be told of a mail that is nobody's business: that one is open. */
export const withheld = ({ webmail, url, state }: MailReading): MailReading => ({
  webmail,
  url: new URL(url).origin,
  state,
  messages: [],
  ways: {},
  missing: [],
});
