import { showQuote } from '@/lib/capture/highlight';
import { movePicker, openPicker } from '@/lib/capture/picker/session';
import { selectedText } from '@/lib/capture/selection';
import type { PageRule } from '@/lib/model/capture-rule';
import { answerAsSample, SAMPLE_ADDRESS, type SampleAsk } from '@/lib/tabs/sample';
import { tieToPanel } from '@/lib/tabs/tether';

// What the worker injects into any other page runs here by itself.
void answerAsSample(async ({ run, quote, given }: SampleAsk) => {
  const { __alongsideRules: rules, __alongsideAsk: words, act } = given ?? {};
  if (run === '/capture.js') return capture(rules ?? []);
  if (run === '/picker.js') return openPicker(document, tieToPanel, words);
  if (run === 'move-picker') return act && movePicker(act);
  if (run === '/selection.js') return selectedText(document, SAMPLE_ADDRESS);
  return quote && showQuote(document, quote, 'sample-quote') ? 'shown' : 'gone';
});

/** Capture is a file of the package anyway, a tenth of it all: it is loaded from there and not built into this page once more. */
async function capture(rules: PageRule[]) {
  // `npm run dev` serves this module from elsewhere; in a build it has to be a plain text, which Mozilla's linter can judge.
  const file = import.meta.env.DEV ? new URL('/capture.js', location.href).href : '/capture.js';
  await import(/* @vite-ignore */ file);
  return globalThis.__alongsideRead?.(SAMPLE_ADDRESS, rules);
}
