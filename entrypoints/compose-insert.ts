import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laid } from '@/lib/capture/page/laid';
import { insertInto } from '@/lib/mail/inserting/insert-into';
import type { Insertion } from '@/lib/model/mail-compose';

declare global {
  /** What goes into the mail that is being written, and what the rep saw of it: the panel lays it ready. */
  var __alongsideInsertion: Insertion | undefined;
}

// Injected when the rep inserts a script: puts it where the rep writes, returns what came of it, and leaves nothing behind.
export default defineUnlistedScript(() => {
  const insertion = laid('__alongsideInsertion');
  globalThis.__alongsideInsertion = undefined;
  return insertion && insertInto(document, insertion);
});
