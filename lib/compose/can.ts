import type { Can } from './editor';
import { pasteOf } from './ways';

/** Tries what this browser can do; nothing is shown to any page. */
export function whatItCan(): Can {
  return { paste: pasteOf({ 'text/plain': 'a' }).clipboardData?.getData('text/plain') === 'a' };
}
