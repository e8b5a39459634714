import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laid } from '@/lib/capture/page/laid';
import { knownWebmailFor } from '@/lib/mail/known';
import { type MailWanted, readOpenMail } from '@/lib/mail/reading/read-open-mail';

declare global {
  /** Which mail is read, and what of it the rep asked for: the panel lays it ready. */
  var __alongsideMailWanted: MailWanted | undefined;
}

// Injected behind webmail-general.js, for a webmail that nobody described, and capture.js, which lends its word lists of people (wxt.config.ts), when the rep adds somebody of a mail or keeps words of it: returns what was asked for, and leaves nothing behind.
export default defineUnlistedScript(() => {
  const wanted = laid('__alongsideMailWanted');
  globalThis.__alongsideMailWanted = undefined;
  globalThis.__alongsidePeople = undefined;
  const webmail = knownWebmailFor(document, new URL(location.href)) ?? laid('__alongsideGeneral');
  return wanted && webmail && readOpenMail(document, webmail, wanted);
});
