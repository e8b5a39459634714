import { useEffect, useRef } from 'react';

/**
 * When one view gives way to another, what had the focus is often gone with it, and keys would go nowhere: the new view's
 * region takes the focus then. Never while the page beside the panel has it, and never away from something that is still there.
 */
export function useKeptFocus(subject: string, over: string | undefined): void {
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the two say that the view is another one
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }, [subject, over]);
}
