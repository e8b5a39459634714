import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laid } from '@/lib/capture/page/laid';
import { knownWebmailFor } from '@/lib/mail/known';
import { watchMail } from '@/lib/mail/watch';
import type { Webmail } from '@/lib/mail/webmail';
import { isWanted, sayMail } from '@/lib/messages/say-mail';

declare global {
  /** Stops the one that runs already: the script is registered, put into tabs that were open before, and again when the rep comes back. */
  var __alongsideMail: (() => void) | undefined;
}

// Registered in the webmails that the rep granted, and nowhere else: recognises which mail is open, and nothing more.
export default defineUnlistedScript(() => {
  laid('__alongsideMail')?.();
  let known: Webmail | undefined;
  globalThis.__alongsideMail = watchMail({
    document,
    webmail: () => {
      known ??= knownWebmailFor(document, new URL(location.href));
      return known ?? laid('__alongsideGeneral') ?? askForGeneral();
    },
    isAlive: isWanted,
    isAllowed: async (addresses) => (await sayMail('loggingAllowed', { addresses })) === true,
    tell: async (reading, withheld) => void (await sayMail('mailSeen', { reading, ...(withheld && { withheld }) })),
  });
});

/** A worker that was stopped in the middle is asked again at the next change of the page, but not for ever. */
const MOST_ASKED = 5;
let asked = 0;
let answer: Promise<Webmail | undefined> | undefined;

/** The reader of a webmail that nobody described, when the worker has put it beside this script. */
function askForGeneral(): Promise<Webmail | undefined> | undefined {
  if (answer || asked === MOST_ASKED) return answer;
  asked += 1;
  answer = sayMail('generalWanted', {}).then(() => {
    answer = undefined;
    return laid('__alongsideGeneral');
  });
  return answer;
}
