import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { composeWindow } from '@/lib/mail/inserting/window';

// Injected when the rep wants to insert a script: tells to whom the mail that is being written goes and where words would go in, none of
// its own words, and leaves nothing behind.
export default defineUnlistedScript(() => {
  const window = composeWindow(document);
  return { ...(window && { compose: window.seen }) };
});
