import type { ReactNode } from 'react';
import { texts } from '@/lib/texts';

/** What a script tells the rep to do between the words: quiet, and said to be a direction where it cannot be seen. */
export function Direction({ children }: { children: ReactNode }) {
  return (
    <span className="text-meta text-ink-3">
      <span className="sr-only">{texts.scripts.direction} </span>
      {children}
    </span>
  );
}
