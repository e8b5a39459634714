import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laid } from '@/lib/capture/page/laid';
import { insertInto } from '@/lib/mail/inserting/insert-into';
import { composeWindow } from '@/lib/mail/inserting/window';
import type { Insertion } from '@/lib/model/mail-compose';

declare global {
  /** What goes into the mail that is being written, and what the rep saw of it: the panel lays it ready. */
  var __alongsideInsertion: Insertion | undefined;
  /** Where the rep was last shown that words would go in. */
  var __alongsideAimed: WeakRef<Element> | undefined;
}

// Injected when the rep wants to insert a script: tells to whom the mail that is being written goes and where words would go in, none of its own
// words. With an insertion laid ready it puts that where the rep writes and returns what came of it. Leaves nothing behind.
export default defineUnlistedScript(() => {
  const insertion = laid('__alongsideInsertion');
  globalThis.__alongsideInsertion = undefined;
  if (insertion) return insertInto(document, insertion, laid('__alongsideAimed')?.deref());
  const window = composeWindow(document);
  globalThis.__alongsideAimed = window && new WeakRef(window.root);
  return { ...(window && { compose: window.seen }) };
});
