import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laid } from '@/lib/capture/page/laid';
import type { WebmailCompose } from '@/lib/mail/compose/compose';
import { composeFor } from '@/lib/mail/compose/registry';
import { watchSends } from '@/lib/mail/sending/watch-sends';
import { isWanted, sayMail } from '@/lib/messages/say-mail';

declare global {
  /** Stops the one that runs already: the script is registered, put into tabs that were open before, and again when the rep comes back. */
  var __alongsideMailSend: (() => void) | undefined;
}

// Registered only in the webmails in which the rep chose to log what is sent: watches what becomes of a mail after Send is pressed.
export default defineUnlistedScript(() => {
  laid('__alongsideMailSend')?.();
  let known: WebmailCompose | undefined;
  globalThis.__alongsideMailSend = watchSends({
    document,
    compose: () => {
      known ??= composeFor(document, new URL(location.href));
      return known;
    },
    isAlive: isWanted,
    isMeant: (event) => event.isTrusted,
    isAllowed: async (addresses, sending) => (await sayMail('loggingAllowed', { addresses, sending })) === true,
    tell: async (send) => (await sayMail('sendSeen', { send })) === true,
    now: () => new Date().toISOString(),
  });
});
