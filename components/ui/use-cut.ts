import { type RefObject, useEffect, useState } from 'react';

/** Whether the words of an element are cut off by its height, for "more" and "less"; `open` shows them whole. */
export function useCut(ref: RefObject<HTMLElement | null>) {
  const [cut, setCut] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || open) return;
    const watch = new ResizeObserver(() => setCut(element.scrollHeight > element.clientHeight + 1));
    watch.observe(element);
    return () => watch.disconnect();
  }, [ref, open]);
  return { cut, open, toggle: () => setOpen((before) => !before) };
}
