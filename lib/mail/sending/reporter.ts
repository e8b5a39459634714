import type { MailSend } from '../../model/mail-send';
import type { Sending } from './fate';

/** Tells of mails in the order in which it happened, and only what may leave the page. */
export function reporter(tell: (send: MailSend) => Promise<boolean>) {
  let last: Promise<unknown> = Promise.resolve();
  return (about: Pick<Sending, 'send' | 'allowed' | 'text' | 'wantsWords'>): void => {
    const { send, text, allowed } = about;
    last = last.then(async () => {
      if (!(await allowed)) return;
      about.wantsWords = await tell({ ...send, ...(about.wantsWords && text !== undefined && { text }) });
    });
  };
}
