import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showQuote } from '@/lib/capture/highlight';
import type { Quote } from '@/lib/model/provenance';

declare global {
  /** What to show: the worker sets it in our isolated world right before, because injected files take no arguments. */
  var __alongsideQuote: Quote | undefined;
}

export default defineUnlistedScript(() => {
  const quote = globalThis.__alongsideQuote;
  globalThis.__alongsideQuote = undefined;
  return quote ? showQuote(document, quote) : 'gone';
});
