import { type RefObject, useEffect, useState } from 'react';

/** Marks the element that names the record: `<h2 {...recordName}>`. */
export const recordName = { 'data-record-name': '' };

/** The record's name once its head has scrolled out of sight, for the toolbar; undefined while the head is seen. */
export function useScrolledName(scroller: RefObject<HTMLElement | null>): string | undefined {
  const [name, setName] = useState<string>();
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const look = () => {
      const head = root.querySelector<HTMLElement>('[data-record-name]');
      const isGone = head !== null && head.getBoundingClientRect().bottom < root.getBoundingClientRect().top;
      setName(isGone ? (head.textContent ?? undefined) : undefined);
    };
    root.addEventListener('scroll', look, { passive: true });
    return () => root.removeEventListener('scroll', look);
  }, [scroller]);
  return name;
}
