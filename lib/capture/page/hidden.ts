import { attribute, has } from './dom';
import { blockless } from './tags';

/** True for an element that says of itself that nobody sees it. */
export function isHidden(element: Element, tag: string): boolean {
  if (has(element, 'hidden')) return true;
  // Words against address harvesters stand in hidden inline elements; hidden blocks are closed tabs and are read.
  const style = blockless.has(tag) ? attribute(element, 'style') : undefined;
  return style !== undefined && /display\s{0,9}:\s{0,9}none/i.test(style.slice(0, 500));
}
