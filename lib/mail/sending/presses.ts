import { attribute, isElement } from '@/lib/capture/page/dom';
import type { Mark, WebmailCompose } from '../compose/compose';
import { around } from '../reading/find';
import { words } from '../reading/take';
import type { SendSign } from './state';

/** What a click or a key means in a webmail, and on what; undefined for everything that has nothing to do with sending. */
export function signOf(event: Event, compose: WebmailCompose): { sign: SendSign; element: Element } | undefined {
  const [target] = event.composedPath();
  if (!target || !isNode(target) || !isElement(target)) return undefined;
  if (event.type === 'keydown') {
    return compose.sendsByKey && isSendKey(event as KeyboardEvent) ? { sign: 'send', element: target } : undefined;
  }
  for (const sign of ['schedule', 'discard', 'undo', 'send'] as const) {
    if (compose.presses[sign]?.some((mark) => isAt(mark, target))) return { sign, element: target };
  }
  return undefined;
}

function isAt({ selector, words: said }: Mark, target: Element): boolean {
  const marked = around(target, selector);
  if (!marked || !said) return marked !== undefined;
  const labels = [attribute(marked, 'aria-label'), attribute(marked, 'title'), words(marked)];
  // "Send (Ctrl-Enter)"
  return labels.some((label) => label && said.includes(label.replace(/\s*[(（‪].*$/, '').toLowerCase()));
}

const isNode = (target: EventTarget): target is Node => 'nodeType' in target;

/** Keys of a key that is held down are the same press. */
const isSendKey = ({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && !altKey && !repeat;
