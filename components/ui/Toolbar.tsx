import type { ReactNode } from 'react';
import { classes } from './classes';
import { useRoving } from './use-roving';

/** Controls in a row that are one Tab stop; ← and → move between them. `label` names it for screen readers. */
export function Toolbar({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  const ref = useRoving<HTMLDivElement>({ axis: 'row' });
  return (
    <div ref={ref} role="toolbar" aria-label={label} className={classes('flex items-center gap-0.5', className)}>
      {children}
    </div>
  );
}
