import type { KeyboardEvent } from 'react';

/**
 * Ctrl Enter (⌘ Enter) sends the form from wherever in it one is, as the button's key hint says; on the form or on one field.
 * What opens over the form and is a form itself takes its own.
 */
export function submitOnModEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isDefaultPrevented()) return;
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  if (!form) return;
  // A button in the form would be pressed by it, too.
  event.preventDefault();
  form.requestSubmit();
}
