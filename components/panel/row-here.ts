import { type FocusEvent, useState } from 'react';
import type { Command } from '@/components/ui/keys/command';
import { useCommandList } from '@/components/ui/keys/use-commands';

/**
 * Whether the focus is in this row: then what its buttons do is in the palette too. The palette, a menu and a form over the page
 * take the focus and act on this row, so they leave it where it was. `watch` goes on the row.
 */
export function useRowHere() {
  const [isHere, setHere] = useState(false);
  const watch = {
    onFocus: () => setHere(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      const stays = relatedTarget === null || currentTarget.contains(relatedTarget);
      if (!stays && !relatedTarget.closest('[role=dialog], [role=menu]')) setHere(false);
    },
  };
  return { isHere, watch };
}

/** A row's own commands, for as long as it is drawn: `{isHere ? <RowCommands commands={…} /> : null}`. */
export function RowCommands({ commands }: { commands: Command[] }) {
  useCommandList(commands);
  return null;
}
