import type { KeyboardEvent } from 'react';

/**
 * Esc leads one level out of a view also from its fields, where the page's own Esc does not act. A popover of the view stands
 * elsewhere in the document and takes its own.
 */
export const onEscape = (leave: () => void) => (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'Escape' || event.isDefaultPrevented()) return;
  if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
  event.preventDefault();
  leave();
};
