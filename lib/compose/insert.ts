import { caretIn, endOf, type Place, placeAbove, putCaret } from './caret';
import type { Editor, Way } from './editor';
import { asField, putFieldCaret } from './field';
import { editorOf } from './registry';
import { editableRoot } from './root';
import { type Arrival, arrivalOf } from './shown';

/**
 * What came of it. `inserted`: the editor shows all of the words, once, each line a line. `partial`: something else changed, so nothing more was
 * tried; `missing` are the lines that are not there, and where it is not said all words are there but not in their lines. `nothing`: the editor took
 * nothing by any way.
 */
export interface InsertResult {
  state: 'inserted' | 'partial' | 'nothing';
  family: string;
  way?: string;
  missing?: string;
}

/**
 * Puts words where the rep writes: at the caret, or, where there is none, above the first of `before` (signature, quote), or at the end. Nothing that
 * stands there is replaced, nothing is sent, no key is pressed. In: the editor, its frame, or anything in it. Never throws for what an editor does.
 */
export async function insertWords(
  target: Element,
  { text }: { text: string },
  { before = [] }: { before?: readonly Element[] } = {},
): Promise<InsertResult> {
  const root = editableRoot(target);
  if (!root || text.trim() === '') return { state: 'nothing', family: 'none' };
  const editor = editorOf(root);
  const caret = caretIn(root);
  const isThere = (caret: Place) => root.contains(caret.range.endContainer); // some draw everything anew when they get the focus
  const place = () => (caret && isThere(caret) ? caret : (placeAbove(root, before) ?? endOf(root)));
  for (const way of editor.ways) {
    if (!root.isConnected) break;
    const { above = '', below = '' } = await aim(root, place);
    const { state, ...told } = await tried({ root, editor, way }, above + text + below);
    if (state !== 'nothing')
      return { state: state === 'all' ? 'inserted' : state, family: editor.id, way: way.name, ...told };
  }
  return { state: 'nothing', family: editor.id };
}

/** Editors read where the caret is a moment after it was put there. */
const CARET_HEARD = 80;

/** Gives the editor the focus and puts the caret in its place, in a field behind what is selected. */
async function aim(root: HTMLElement, place: () => Place): Promise<Partial<Place>> {
  root.ownerDocument.defaultView?.focus();
  root.focus({ preventScroll: true });
  const field = asField(root);
  const aimed = field ? undefined : place();
  if (aimed) putCaret(root, aimed);
  if (field) putFieldCaret(field, field.selectionEnd ?? 0);
  await pause(CARET_HEARD);
  return aimed ?? {};
}

interface Attempt {
  root: HTMLElement;
  editor: Editor;
  way: Way;
}

async function tried({ root, editor, way }: Attempt, text: string): Promise<Arrival> {
  const shown = () => editor.shown?.(root) ?? root.innerText;
  const before = shown();
  const put = await way.put(root, text);
  const patience = put === 'refused' ? REFUSED : UNTOUCHED;
  return settled(() => (root.isConnected ? arrivalOf(text, before, shown()) : { state: 'nothing' }), patience);
}

const EVERY = 50;
/** How long an editor that shows nothing yet may still be at work: to ask again too early is to insert twice. */
const UNTOUCHED = 1_500;
/** How long one is watched that took no notice. */
const REFUSED = 100;
/** How long one that has begun may take. */
const BEGUN = 2_000;

/**
 * Waits until all has arrived and stays, or until nothing more is to be expected. Looks are counted, not the clock: a busy browser delays timers, and
 * what it delays it delays for the editor too. (In a trial Firefox brought no word of TinyMCE in its frame and of a line within three seconds, though
 * both had taken theirs. Measured again, alone, among eight other editors and in that trial itself, both answer within 0.2 s: it was never theirs.)
 */
async function settled(look: () => Arrival, patience: number): Promise<Arrival> {
  let last: Arrival = { state: 'nothing' };
  for (let waited = 0; waited <= (last.state === 'nothing' ? patience : BEGUN); waited += EVERY) {
    await pause(EVERY);
    const now = look();
    if (now.state === 'all' && last.state === 'all') return now;
    last = now;
  }
  return last;
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
