import { type RefObject, useEffect, useRef } from 'react';
import { useSingleKeys } from './keys/KeysProvider';

type RovingOptions = {
  /** `row`: ← → (toolbars, stage track). `column`: ↑ ↓ and, if they are on, J K (lists). */
  axis: 'row' | 'column';
  /** What counts as one stop: by default every control; in a list the rows, whose own controls stay reachable with Tab from their row. */
  items?: string;
};

/**
 * Makes everything inside the element one Tab stop: arrows move between items, Home and End go to the ends, and Tab comes back
 * to where one was. Works on the document itself, so any component can be an item; new and vanished items are noticed.
 */
export function useRoving<T extends HTMLElement>({ axis, items = controls }: RovingOptions): RefObject<T | null> {
  const ref = useRef<T>(null);
  const letters = useSingleKeys() && axis === 'column';
  useEffect(() => {
    const root = ref.current;
    if (!root) return;
    let current: Element | undefined;
    const settle = () => {
      const list = itemsIn(root, items);
      if (!current || !list.includes(current)) current = list[0];
      for (const item of list) setReachable(item, item === current ? 'reachable' : 'skipped');
    };
    const onFocus = (event: FocusEvent) => {
      const item = itemOf(event.target, root, items);
      if (item && item !== current) {
        current = item;
        settle();
      }
    };
    const onKey = (event: KeyboardEvent) => {
      const list = itemsIn(root, items);
      const here = list.findIndex((item) => event.target instanceof Node && item.contains(event.target));
      const next =
        here < 0 || isOurs(event)
          ? undefined
          : list[step(moveOf(event.key, axis, letters ? 'letters' : 'arrows'), here, list.length)];
      const target = next && controlsIn(next)[0];
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    settle();
    const watch = new MutationObserver(settle);
    watch.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', onFocus);
    root.addEventListener('keydown', onKey);
    return () => {
      watch.disconnect();
      root.removeEventListener('focusin', onFocus);
      root.removeEventListener('keydown', onKey);
    };
  }, [axis, items, letters]);
  return ref;
}

const controls = 'a[href], button, input, select, textarea, [tabindex]';

/** Keys a field or a held modifier needs for itself. */
function isOurs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  return (
    event.target instanceof Element &&
    event.target.matches('input:not([type=checkbox]), textarea, select, [role=radio]')
  );
}

type Move = 'back' | 'on' | 'first' | 'last' | undefined;

function moveOf(key: string, axis: 'row' | 'column', keys: 'letters' | 'arrows'): Move {
  const moves: Record<string, Move> = { Home: 'first', End: 'last' };
  if (axis === 'row') Object.assign(moves, { ArrowLeft: 'back', ArrowRight: 'on' });
  else Object.assign(moves, { ArrowUp: 'back', ArrowDown: 'on' });
  if (keys === 'letters') Object.assign(moves, { k: 'back', j: 'on' });
  return moves[key];
}

/** The place to go to; -1 is nowhere. */
function step(move: Move, here: number, length: number): number {
  const places = { back: here - 1, on: here + 1, first: 0, last: length - 1 };
  return move ? places[move] : -1;
}

function itemsIn(root: Element, items: string): Element[] {
  const found = [...root.querySelectorAll(items)];
  return items === controls ? found.filter(canBeStop) : found;
}

function itemOf(target: EventTarget | null, root: Element, items: string): Element | undefined {
  return itemsIn(root, items).find((item) => target instanceof Node && item.contains(target));
}

function controlsIn(item: Element): HTMLElement[] {
  return [item, ...item.querySelectorAll(controls)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.matches(controls) && canBeStop(element),
  );
}

/** Not what the browser or a primitive keeps away from the keyboard; what we skip ourselves carries our mark. */
function canBeStop(element: Element): boolean {
  if (element.matches(':disabled, [aria-hidden=true], [hidden]')) return false;
  return element.getAttribute('tabindex') !== '-1' || element.hasAttribute(mark);
}

const mark = 'data-roving-was';

function setReachable(item: Element, state: 'reachable' | 'skipped') {
  for (const element of controlsIn(item)) {
    const was = element.getAttribute(mark);
    if (state === 'skipped' && was === null) {
      element.setAttribute(mark, element.getAttribute('tabindex') ?? '');
      element.setAttribute('tabindex', '-1');
    }
    if (state === 'reachable' && was !== null) {
      element.removeAttribute(mark);
      if (was === '') element.removeAttribute('tabindex');
      else element.setAttribute('tabindex', was);
    }
  }
}
