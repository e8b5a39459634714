import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

export type EmptyPageProps = { icon?: LucideIcon; title: string; children?: ReactNode; actions?: ReactNode };

/** A whole view that has nothing to show yet: unknown company, no access, first run. One primary action at most. */
export function EmptyPage({ icon, title, children, actions }: EmptyPageProps) {
  return (
    <div className="px-(--gutter) pt-7 pb-6">
      {icon ? <Icon icon={icon} className="mb-3 text-ink-3" /> : null}
      <h2 className="text-lead font-semibold text-balance wrap-anywhere">{title}</h2>
      {children ? <div className="mt-1 max-w-[60ch] text-pretty wrap-anywhere text-ink-2">{children}</div> : null}
      {actions ? <div className="mt-3 flex flex-wrap items-center gap-2">{actions}</div> : null}
    </div>
  );
}
