import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readMail } from '@/lib/mail/reading/read-mail';
import { webmailFor, webmails } from '@/lib/mail/registry';

declare global {
  /** The id of the adapter to read with, where the page's own is not wanted (the probe); `named`: only a webmail that is known. */
  var __alongsideWebmail: string | undefined;
}

// Injected on the rep's click into a page that may be a webmail: tells once what mail is open there.
export default defineUnlistedScript(() => {
  const wanted = globalThis.__alongsideWebmail;
  globalThis.__alongsideWebmail = undefined;
  const isNamed = wanted === 'named' || wanted === undefined;
  const found = isNamed ? webmailFor(document, new URL(location.href)) : webmails.find(({ id }) => id === wanted);
  const webmail = wanted === 'named' && found?.id === 'generic' ? undefined : found;
  return webmail && readMail(document, webmail).reading;
});
