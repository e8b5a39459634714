import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laid } from '@/lib/capture/page/laid';
import { withLight } from '@/lib/mail/health';
import { fetchSource } from '@/lib/mail/reading/fetch-source';
import { readMail } from '@/lib/mail/reading/read-mail';
import { webmailFor, webmails } from '@/lib/mail/registry';

declare global {
  /** The id of the adapter to read with, where the page's own is not wanted (the probe); `named`: only a webmail that is known. */
  var __alongsideWebmail: string | undefined;
  /** The key of the mail whose headers are wanted instead: the panel lays it ready when the rep logs it. */
  var __alongsideMailKey: string | undefined;
}

// Injected on the rep's click into a page that may be a webmail: tells once what mail is open there, or asks the webmail's own origin for
// the headers of one, and for nothing below them. Two uses of one script, because both need every adapter.
export default defineUnlistedScript(() => {
  const wanted = laid('__alongsideWebmail');
  const key = laid('__alongsideMailKey');
  globalThis.__alongsideWebmail = undefined;
  globalThis.__alongsideMailKey = undefined;
  const isNamed = wanted === 'named' || wanted === undefined;
  const found = isNamed ? webmailFor(document, new URL(location.href)) : webmails.find(({ id }) => id === wanted);
  const webmail = wanted === 'named' && found?.id === 'generic' ? undefined : found;
  if (webmail && key) return fetchSource(document, webmail, key);
  return webmail && withLight(readMail(document, webmail).reading, webmail);
});
