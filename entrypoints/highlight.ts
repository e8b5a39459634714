import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isSaidUnseen } from '@/lib/capture/anchor';
import { showQuote } from '@/lib/capture/highlight';
import { laid } from '@/lib/capture/page/laid';
import type { Quote } from '@/lib/model/provenance';

declare global {
  /** What to show and its name: the worker sets it in our isolated world right before, because injected files take no arguments. */
  var __alongsideQuote: { quote: Quote; name: string } | undefined;
  /** Takes away the mark of the quote before. */
  var __alongsideUnmark: (() => void) | undefined;
}

export default defineUnlistedScript(() => {
  const sought = laid('__alongsideQuote');
  globalThis.__alongsideQuote = undefined;
  laid('__alongsideUnmark')?.();
  globalThis.__alongsideUnmark = sought && showQuote(document, sought.quote, sought.name);
  if (globalThis.__alongsideUnmark) return 'shown';
  return sought && isSaidUnseen(document, sought.quote) ? 'unseen' : 'gone';
});
