import { browser } from '@/lib/browser';
import { type Picked, type PickerAct, type PickerWords, pickedSchema } from '@/lib/model/picker';
import { sameOrigin } from './page-access';
import { runInPage } from './run-in-page';
import { askSample, showsSample } from './sample';
import { tabNow } from './tab-seen';
import { holding } from './tether';

/** The picker itself gives up after two minutes. */
const patienceMs = 125_000;

/**
 * Lets the rep point at a text in a tab that is open to us. Resolves with what they pointed at, with undefined when they
 * ended it; fails with PageRefused. Our page asks the browser itself: a worker may be stopped while the rep is looking. The picker
 * goes from the page with the `signal`, and with this page of ours when that is closed.
 */
export async function pickInPage(tabId: number, words: PickerWords, signal: AbortSignal): Promise<Picked | undefined> {
  const told = await holding(tabId, signal, () =>
    runInPage(tabId, '/picker.js', patienceMs, { __alongsideAsk: words }),
  );
  const tab = await tabNow(tabId);
  const parsed = pickedSchema.safeParse(told);
  return parsed.success && tab?.url && sameOrigin(parsed.data.url, tab.url) ? parsed.data : undefined;
}

/** Moves or ends the picker in a tab; nothing happens where none is open. */
export async function movePicker(tabId: number, act: PickerAct): Promise<void> {
  try {
    if (await showsSample(tabId)) await askSample({ tabId, run: 'move-picker', given: { act } });
    else await browser.scripting.executeScript({ target: { tabId }, func: move, args: [act] });
  } catch {
    // The page has gone, and the picker with it.
  }
}

/** Runs in the page's isolated world, where the picker's own script has left its handle. */
function move(act: string): void {
  const picking: unknown = Reflect.get(globalThis, '__alongsidePicking');
  if (typeof picking !== 'object' || picking === null) return;
  const names: { [act: string]: [string, number?] } = {
    next: ['move', 1],
    previous: ['move', -1],
    take: ['take'],
    end: ['end'],
  };
  const [name = '', step] = names[act] ?? [];
  const run: unknown = Reflect.get(picking, name);
  if (typeof run === 'function') run.call(picking, step);
}
