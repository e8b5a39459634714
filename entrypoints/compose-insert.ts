import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laid } from '@/lib/capture/page/laid';
import { type InsertResult, insertWords, setField } from '@/lib/compose/insert';
import { editableAtHand } from '@/lib/compose/root';
import { insertInto } from '@/lib/mail/inserting/insert-into';
import type { InsertEnd, Insertion } from '@/lib/model/mail-compose';

declare global {
  /** What goes into the mail that is being written, and what the rep saw of it: the panel lays it ready. */
  var __alongsideInsertion: Insertion | undefined;
  /**
   * What the rep chose to insert: the panel lays it ready. `field`: the words take the place of what a one-line field says. `above`: the signature and
   * the quote.
   */
  var __alongsideInsert: { text: string; at?: 'caret' | 'top'; field?: string; above?: string } | undefined;
}

// Injected when the rep inserts a script: puts it where the rep writes, returns what came of it, and leaves nothing behind.
export default defineUnlistedScript(async (): Promise<InsertResult | InsertEnd | undefined> => {
  const insertion = laid('__alongsideInsertion');
  globalThis.__alongsideInsertion = undefined;
  if (insertion) return insertInto(document, insertion);
  const wanted = laid('__alongsideInsert');
  globalThis.__alongsideInsert = undefined;
  if (!wanted) return undefined;
  const field = wanted.field === undefined ? undefined : document.querySelector(wanted.field);
  if (field) return { state: setField(field, wanted.text) ? 'inserted' : 'nothing', family: 'field' };
  const target = editableAtHand(document);
  if (!target) return { state: 'nothing', family: 'none' };
  const before = wanted.above === undefined ? [] : [...target.ownerDocument.querySelectorAll(wanted.above)];
  return insertWords(target, { text: wanted.text }, { before, ...(wanted.at && { at: wanted.at }) });
});
