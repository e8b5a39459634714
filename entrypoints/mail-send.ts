import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '@/lib/browser-in-page';
import { laid } from '@/lib/capture/page/laid';
import type { WebmailCompose } from '@/lib/mail/compose/compose';
import { composeFor } from '@/lib/mail/compose/registry';
import { watchSends } from '@/lib/mail/sending/watch-sends';
import { sayMail } from '@/lib/messages/say-mail';

declare global {
  /** Set where the script runs already: it is registered, and put into tabs that were open before. */
  var __alongsideMailSend: true | undefined;
}

// Registered only in the webmails in which the rep chose to log what is sent: watches what becomes of a mail after Send is pressed.
export default defineUnlistedScript(() => {
  if (laid('__alongsideMailSend')) return;
  globalThis.__alongsideMailSend = true;
  let known: WebmailCompose | undefined;
  watchSends({
    document,
    compose: () => {
      known ??= composeFor(document, new URL(location.href));
      return known;
    },
    isAlive,
    isMeant: (event) => event.isTrusted,
    isAllowed: async (addresses, sending) => (await sayMail('loggingAllowed', { addresses, sending })) === true,
    tell: async (send) => (await sayMail('sendSeen', { send })) === true,
    now: () => new Date().toISOString(),
  });
});
