import { isElement } from '@/lib/capture/page/dom';
import type { Mark, WebmailCompose } from '../compose/compose';
import { around } from '../reading/find';
import type { SendSign } from './state';

/** What a click or a key means in a webmail, and on what; undefined for everything that has nothing to do with sending. */
export function signOf(event: Event, compose: WebmailCompose): { sign: SendSign; element: Element } | undefined {
  const [target] = event.composedPath();
  if (!target || !isNode(target) || !isElement(target)) return undefined;
  if (event.type === 'keydown') {
    return compose.sendsByKey && isSendKey(event as KeyboardEvent) ? { sign: 'send', element: target } : undefined;
  }
  for (const sign of ['schedule', 'discard', 'undo', 'send'] as const) {
    if (compose.presses[sign]?.some(({ selector }: Mark) => around(target, selector))) return { sign, element: target };
  }
  return undefined;
}

const isNode = (target: EventTarget): target is Node => 'nodeType' in target;

/** Keys of a key that is held down are the same press. */
const isSendKey = ({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && !altKey && !repeat;
