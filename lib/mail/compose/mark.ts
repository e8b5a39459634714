import { attribute, fits } from '@/lib/capture/page/dom';
import { words } from '../reading/take';
import type { Mark } from './compose';

/** True for an element that bears a mark: its selector, and its words where it has some. */
export function isMarked(element: Element, { selector, words: said }: Mark): boolean {
  if (!fits(element, selector)) return false;
  if (!said) return true;
  const labels = [attribute(element, 'aria-label'), attribute(element, 'title'), words(element)];
  // "Send (Ctrl-Enter)"
  return labels.some(
    (label) =>
      label &&
      said.includes(
        label
          .replace(/\s*[(（].*$/, '')
          .replace("'", '’')
          .toLowerCase(),
      ),
  );
}
