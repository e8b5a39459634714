import type { Picked, PickerWords } from '../../model/picker';
import { describeText } from '../anchor';
import { clean, cut } from '../page/clean';
import { documentOf, rootOf, textContent } from '../page/dom';
import { learnSelector } from '../rules/learn';
import { blocksFrom } from './blocks';
import { drawOverlay } from './overlay';
import { scrollUnder, under } from './under';

/** A picker that is open: the panel's keys move it too, because the page may not have the focus. */
export interface Picking {
  picked: Promise<Picked | undefined>;
  move(step: 1 | -1): void;
  take(): void;
  end(): void;
}

const PATIENCE_MS = 120_000;

/**
 * Lets the rep point at a text of the page: with the pointer, or with arrow keys and Enter; Escape ends it. The pointer is on our
 * own pane over the page, so a click follows no link. A script of the page that listens at the window since before us is told
 * of the events all the same, with our pane as their target: nobody can be put in front of it. Nothing is left behind. Resolves
 * with undefined when the rep ends it or leaves it alone for two minutes.
 */
export function startPicking(document: Document, words: PickerWords): Picking {
  const overlay = drawOverlay(document, words);
  const { promise: picked, resolve } = Promise.withResolvers<Picked | undefined>();
  const blocks = [...blocksFrom(rootOf(document))];
  let at: Element | undefined;

  const look = ({ clientX, clientY }: MouseEvent) => {
    const found = under(document, { x: clientX, y: clientY }, overlay.host);
    overlay.sayClosed(found.isClosedFrame);
    return found;
  };
  const point = (element: Element | undefined) => {
    at = element;
    overlay.frame(element);
  };
  const end = (what?: Picked) => {
    for (const [type, listener] of listeners) removeEventListener(type, listener, { capture: true });
    clearTimeout(timer);
    overlay.remove();
    resolve(what);
  };
  const take = () => {
    const what = at && describe(document, at);
    if (what) end(what);
  };
  const move = (step: 1 | -1) => {
    const outside = step > 0 ? -1 : blocks.length;
    const from = at ? blocks.indexOf(at) : outside;
    const next = blocks[from + step];
    if (!next) return;
    Element.prototype.scrollIntoView.call(next, { block: 'nearest', behavior: 'instant' });
    point(next);
  };

  const listeners: [string, (event: Event) => void][] = [
    ['pointermove', trusted((event) => event instanceof PointerEvent && point(look(event).words))],
    ['wheel', trusted((event) => event instanceof WheelEvent && scroll(event))],
    ['scroll', () => overlay.frame(at)],
    ['pointerdown', silenced(() => undefined)],
    ['mousedown', silenced(() => undefined)],
    ['pointerup', silenced(() => undefined)],
    ['mouseup', silenced(() => undefined)],
    [
      'click',
      silenced((event) => {
        if (!(event instanceof MouseEvent)) return;
        const { words, isClosedFrame } = look(event);
        if (isClosedFrame) return;
        point(words ?? at);
        take();
      }),
    ],
    ['keydown', (event) => event instanceof KeyboardEvent && onKey(event)],
  ];
  const scroll = (event: WheelEvent) => {
    const by = { left: event.deltaX, top: event.deltaY };
    if (event.target !== overlay.host || event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL) return;
    if (!scrollUnder(document, { x: event.clientX, y: event.clientY }, by, overlay.host)) return;
    event.preventDefault();
    point(look(event).words);
  };
  const onKey = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act) silenced(act)(event);
  };
  const keys: { [key: string]: () => void } = {
    ArrowDown: () => move(1),
    ArrowRight: () => move(1),
    ArrowUp: () => move(-1),
    ArrowLeft: () => move(-1),
    Enter: take,
    Escape: () => end(),
  };
  for (const [type, listener] of listeners) addEventListener(type, listener, { capture: true, passive: false });
  const timer = setTimeout(() => end(), PATIENCE_MS);
  return { picked, move, take, end: () => end() };
}

/** Only what a person did: a page may send events of its own. */
const trusted = (act: (event: Event) => void) => (event: Event) => {
  if (event.isTrusted) act(event);
};

const silenced = (act: (event: Event) => void) => (event: Event) => {
  if (!event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  act(event);
};

function describe(document: Document, element: Element): Picked | undefined {
  const range = Document.prototype.createRange.call(documentOf(element) ?? document);
  range.selectNodeContents(element);
  const quote = describeText(document, range);
  const text = cut(clean(textContent(element) ?? ''), 300);
  if (!quote || text === '') return undefined;
  const selector = learnSelector(document, element);
  return { text, quote, ...(selector !== undefined && { selector }), url: location.href };
}
