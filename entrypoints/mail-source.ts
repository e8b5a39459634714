import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fetchSource } from '@/lib/mail/reading/fetch-source';
import { webmailFor } from '@/lib/mail/registry';

declare global {
  /** The key of the mail whose headers are wanted: the panel lays it ready. */
  var __alongsideMailKey: string | undefined;
}

// Injected when the rep logs a mail: asks the webmail's own origin for the mail's headers, and for nothing below them.
export default defineUnlistedScript(() => {
  const key = globalThis.__alongsideMailKey;
  globalThis.__alongsideMailKey = undefined;
  const webmail = webmailFor(document, new URL(location.href));
  return key && webmail ? fetchSource(document, webmail, key) : undefined;
});
