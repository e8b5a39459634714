import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive, tellWorker } from '@/lib/browser-in-page';
import { laid } from '@/lib/capture/page/laid';
import { webmailFor } from '@/lib/mail/registry';
import { watchMail } from '@/lib/mail/watch';
import type { Webmail } from '@/lib/mail/webmail';
import type { MailMessageName, MailWords } from '@/lib/messages/mail-contract';

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
    isAllowed: async (addresses) => (await say('loggingAllowed', { addresses })) === true,
    tell: async (reading, withheld) => void (await say('mailSeen', { reading, ...(withheld && { withheld }) })),
  });
});

async function say<Name extends MailMessageName>(mail: Name, asked: MailWords[Name]['asks']): Promise<unknown> {
  const answer = await tellWorker({ mail, asked });
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
}
