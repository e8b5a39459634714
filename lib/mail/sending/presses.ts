import { isElement } from '@/lib/capture/page/dom';
import type { Mark, WebmailCompose } from '../compose/compose';
import { isMarked } from '../compose/mark';
import { around } from '../reading/find';
import { isInText } from './notices';
import type { SendSign } from './state';

/** The element that was clicked or written in, in whatever frame or shadow it stands. */
export function pressedOn(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target && isNode(target) && isElement(target) ? target : undefined;
}

/** What a click or a key means in a webmail, and on what; undefined for everything that has nothing to do with sending. */
export function signOf(event: Event, compose: WebmailCompose): { sign: SendSign; element: Element } | undefined {
  const target = pressedOn(event);
  if (!target || isInText(target, compose.texts)) return undefined;
  if (event.type === 'keydown') {
    return compose.sendsByKey && isSendKey(event as KeyboardEvent) ? { sign: 'send', element: target } : undefined;
  }
  for (const sign of ['schedule', 'discard', 'undo', 'send'] as const) {
    if (compose.presses[sign]?.some((mark) => isAt(mark, target))) return { sign, element: target };
  }
  return undefined;
}

function isAt(mark: Mark, target: Element): boolean {
  const marked = around(target, mark.selector);
  return marked !== undefined && isMarked(marked, mark);
}

const isNode = (target: EventTarget): target is Node => 'nodeType' in target;

/** Keys of a key that is held down are the same press. */
const isSendKey = ({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && !altKey && !repeat;
