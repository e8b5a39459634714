import type { MailSend } from '../../model/mail-send';
import type { OpenCompose, WebmailCompose } from '../compose/compose';
import { composeLightOf } from '../health';

/** What is noted of a mail at the press of Send: the fields vanish afterwards. */
export function snapshot(open: OpenCompose, compose: WebmailCompose): Omit<MailSend, 'key' | 'state' | 'at'> {
  const { account, to, cc, bcc, subject } = open;
  const light = composeLightOf(open, compose);
  return { webmail: compose.id, ...(account && { account }), to, cc, bcc, subject, light };
}

/** Send was pressed where no window can be read any more: that it was, and nothing else. */
export function unread(compose: WebmailCompose, at: string): MailSend {
  const light = composeLightOf(undefined, compose);
  return { key: at, webmail: compose.id, state: 'unknown', at, to: [], cc: [], bcc: [], subject: '', light };
}

/** Everybody it goes to, as far as the page shows addresses. */
export const addressesOf = ({ to, cc, bcc }: MailSend): string[] => [
  ...new Set([...to, ...cc, ...bcc].flatMap(({ address }) => address ?? [])),
];
