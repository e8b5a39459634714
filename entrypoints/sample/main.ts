import { showQuote } from '@/lib/capture/highlight';
import { movePicker, openPicker } from '@/lib/capture/picker/session';
import { readPage } from '@/lib/capture/run';
import { selectedText } from '@/lib/capture/selection';
import { answerAsSample, SAMPLE_ADDRESS, type SampleAsk } from '@/lib/tabs/sample';
import { tieToPanel } from '@/lib/tabs/tether';

// What the worker injects into any other page runs here by itself.
void answerAsSample(async ({ run, quote, given }: SampleAsk) => {
  const { __alongsideRules: rules, __alongsideAsk: words, act } = given ?? {};
  if (run === '/capture.js') return readPage(document, SAMPLE_ADDRESS, { rules: rules ?? [] });
  if (run === '/picker.js') return openPicker(document, tieToPanel, words);
  if (run === 'move-picker') return act && movePicker(act);
  if (run === '/selection.js') return selectedText(document, SAMPLE_ADDRESS);
  return quote && showQuote(document, quote, 'sample-quote') ? 'shown' : 'gone';
});
