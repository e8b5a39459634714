import type { Picked, PickerAct, PickerWords } from '../../model/picker';
import { type Picking, startPicking } from './pick';

declare global {
  /** What to ask: laid ready in our isolated world, because injected files take no arguments. */
  var __alongsideAsk: PickerWords | undefined;
  /** The picker that is open in this page. */
  var __alongsidePicking: Picking | undefined;
}

/** Calls once when the panel that asked is there no more; returns the way to stop. */
export type Tether = (gone: () => void) => () => void;

/**
 * Opens the picker with the words that were laid ready; one that is still open ends. It ends too when the panel goes that asked:
 * nobody would take what the rep points at. Resolves with what the rep pointed at.
 */
export async function openPicker(
  document: Document,
  tether: Tether,
  words: PickerWords | undefined = globalThis.__alongsideAsk,
): Promise<Picked | undefined> {
  globalThis.__alongsidePicking?.end();
  if (!words) return undefined;
  const picking = startPicking(document, words);
  globalThis.__alongsidePicking = picking;
  const untie = tether(picking.end);
  const picked = await picking.picked;
  untie();
  if (globalThis.__alongsidePicking === picking) globalThis.__alongsidePicking = undefined;
  return picked;
}

/** Moves the picker that is open in this page, if any. */
export function movePicker(act: PickerAct): void {
  const picking = globalThis.__alongsidePicking;
  if (act === 'take') picking?.take();
  else if (act === 'end') picking?.end();
  else picking?.move(act === 'next' ? 1 : -1);
}
