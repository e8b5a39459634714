import type { KeyboardEvent } from 'react';

/** Ctrl Enter (⌘ Enter) in a text area sends its form, as the button's key hint says. */
export function submitOnModEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
