import { showQuote } from '@/lib/capture/highlight';
import { readPage } from '@/lib/capture/run';
import { selectedText } from '@/lib/capture/selection';
import { answerAsSample, SAMPLE_ADDRESS, type SampleAsk } from '@/lib/tabs/sample';

// What the worker injects into any other page runs here by itself.
void answerAsSample(async ({ run, quote }: SampleAsk) => {
  if (run === '/capture.js') return readPage(document, SAMPLE_ADDRESS);
  if (run === '/selection.js') return selectedText(document, SAMPLE_ADDRESS);
  return quote && showQuote(document, quote, 'sample-quote') ? 'shown' : 'gone';
});
