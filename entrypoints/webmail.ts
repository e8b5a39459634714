import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '@/lib/browser-in-page';
import { laid } from '@/lib/capture/page/laid';
import { webmailFor } from '@/lib/mail/registry';
import { watchMail } from '@/lib/mail/watch';
import type { Webmail } from '@/lib/mail/webmail';
import { sayMail } from '@/lib/messages/say-mail';

declare global {
  /** Set where the script runs already: it is registered, and put into tabs that were open before. */
  var __alongsideMail: true | undefined;
}

// Registered in the webmails that the rep granted, and nowhere else: recognises which mail is open, and nothing more.
export default defineUnlistedScript(() => {
  if (laid('__alongsideMail')) return;
  globalThis.__alongsideMail = true;
  let known: Webmail | undefined;
  watchMail({
    document,
    webmail: () => {
      if (!known || known.id === 'generic') known = webmailFor(document, new URL(location.href));
      return known;
    },
    isAlive,
    isAllowed: async (addresses) => (await sayMail('loggingAllowed', { addresses })) === true,
    tell: async (reading, withheld) => void (await sayMail('mailSeen', { reading, ...(withheld && { withheld }) })),
  });
});
