import { useEffect, useRef } from 'react';

/**
 * For a field that comes back by itself with words that wait from before: the focus goes into it only when the rep opens it.
 * Put `ref` on the element around it; `opened` counts the openings, and 0 is a field that the rep has not asked for.
 */
export function useOpenedField<Around extends HTMLElement>(opened: number) {
  const around = useRef<Around>(null);
  useEffect(() => {
    if (opened > 0) around.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [opened]);
  return around;
}
