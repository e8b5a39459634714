import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generic } from '@/lib/mail/general/generic';
import type { Webmail } from '@/lib/mail/webmail';

declare global {
  /** The reader of a webmail that nobody described: laid ready for webmail.ts, which asked for it. */
  var __alongsideGeneral: Webmail | undefined;
}

// Injected where webmail.ts recognises no webmail that is known, and nowhere else: two fifths of what it would weigh with it.
export default defineUnlistedScript(() => {
  globalThis.__alongsideGeneral = generic;
});
