import type { ReactNode } from 'react';
import { classes } from './classes';

/** A state's dot beside its word: "reads well", "partly", "cannot read". */
export function Dot({ tone, children }: { tone: 'ok' | 'warn' | 'danger' | 'neutral'; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-meta text-ink-3">
      <span
        aria-hidden="true"
        className={classes('size-1.5 flex-none rounded-full forced-color-adjust-none', tones[tone])}
      />
      {children}
    </span>
  );
}

const tones = { ok: 'bg-ok-solid', warn: 'bg-warn-solid', danger: 'bg-danger-solid', neutral: 'bg-ink-3' };
