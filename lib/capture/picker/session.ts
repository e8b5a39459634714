import type { PickerAct } from '../../model/picker-act';
import type { PickerWords } from './overlay';
import { type Picked, type Picking, startPicking } from './pick';

declare global {
  /** What to ask: laid ready in our isolated world, because injected files take no arguments. */
  var __alongsideAsk: PickerWords | undefined;
  /** The picker that is open in this page. */
  var __alongsidePicking: Picking | undefined;
}

/** Opens the picker with the words that were laid ready; one that is still open ends. Resolves with what the rep pointed at. */
export async function openPicker(
  document: Document,
  words: PickerWords | undefined = globalThis.__alongsideAsk,
): Promise<Picked | undefined> {
  globalThis.__alongsidePicking?.end();
  if (!words) return undefined;
  const picking = startPicking(document, words);
  globalThis.__alongsidePicking = picking;
  const picked = await picking.picked;
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
