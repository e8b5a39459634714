import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laid } from '@/lib/capture/page/laid';
import { findSent, type SentWanted } from '@/lib/mail/sending/find-sent';
import { sentListFor } from '@/lib/mail/sending/sent-lists';

declare global {
  /** The mail that is looked for: the worker lays it ready. */
  var __alongsideMailSent: SentWanted | undefined;
}

// Injected once after a mail went, in a webmail in which the rep chose to log what is sent: returns its Message-ID and date, or nothing.
export default defineUnlistedScript(() => {
  const wanted = laid('__alongsideMailSent');
  globalThis.__alongsideMailSent = undefined;
  const list = sentListFor(document);
  return wanted && list && findSent(document, list, wanted);
});
