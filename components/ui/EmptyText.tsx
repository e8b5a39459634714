import type { ReactNode } from 'react';

/** What belongs here and the one way to fill it, with its key: one sentence, no picture. */
export function EmptyText({ children }: { children: ReactNode }) {
  return <p className="px-(--gutter) leading-6 text-pretty text-ink-2">{children}</p>;
}
