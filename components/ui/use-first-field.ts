import { useEffect, useRef } from 'react';

/**
 * For what opens in place to be typed in: the focus goes into its first field at once, or the rep's next letters would be keys.
 * Put the answer on the element around the fields. `ready` is false while they cannot be typed in yet.
 */
export function useFirstField<Around extends HTMLElement>(ready = true) {
  const around = useRef<Around>(null);
  useEffect(() => {
    if (!ready) return;
    const root = around.current;
    (root?.querySelector('textarea') ?? root?.querySelector('input'))?.focus();
  }, [ready]);
  return around;
}
