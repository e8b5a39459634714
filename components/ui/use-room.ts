import { type RefObject, useLayoutEffect } from 'react';

/**
 * Tells the page how tall something is that lies over the edge of its scrolling content: a foot or a banner that stays. Toasts
 * stand clear of it, and what gets the focus is scrolled clear of it. Gone with the element; unset reads as nothing.
 */
export function useRoom(element: RefObject<HTMLElement | null>, edge: '--head-room' | '--foot-room'): void {
  useLayoutEffect(() => {
    const over = element.current;
    if (!over) return;
    const { style } = document.documentElement;
    // Told before the first paint, too. To ask for the height here would make the browser lay the whole panel out twice.
    const watch = new ResizeObserver(() => style.setProperty(edge, `${over.offsetHeight}px`));
    watch.observe(over);
    return () => {
      watch.disconnect();
      style.removeProperty(edge);
    };
  }, [element, edge]);
}
