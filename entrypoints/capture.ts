import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/lib/capture/run';
import { readSettled } from '@/lib/capture/settled';
import type { PageRule } from '@/lib/model/capture-rule';

declare global {
  /** What the rep pointed at on this site before: the worker lays it ready in our isolated world. */
  var __alongsideRules: PageRule[] | undefined;
}

// Injected on the rep's click; what it returns is the result of `scripting.executeScript`, which waits for the promise.
export default defineUnlistedScript(() => {
  const rules = globalThis.__alongsideRules ?? [];
  globalThis.__alongsideRules = undefined;
  return readSettled(document, () => readPage(document, location.href, { rules }));
});
