import type { LucideIcon } from 'lucide-react';
import Ban from 'lucide-react/icons/ban';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';

export type MessageProps = {
  tone?: 'info' | 'ok' | 'warn' | 'danger';
  icon?: LucideIcon;
  /** What happened, one sentence. */
  title: string;
  /** What it means and what to do. */
  children?: ReactNode;
  /** ActionLinks, or small buttons. */
  actions?: ReactNode;
  /** Spoken as soon as it appears: `alert` at once, `status` when the reader is free. Not for what is there from the start. */
  announce?: 'alert' | 'status';
  className?: string;
};

/** A message in the flow of the page, its text on the text edge of its container. No close button: it goes when its cause goes. */
export function Message({ tone = 'info', icon, title, children, actions, announce, className }: MessageProps) {
  return (
    <div
      role={announce}
      className={classes('grid grid-cols-[16px_1fr] gap-x-2 rounded-control px-3 py-2.5', grounds[tone], className)}
    >
      <Icon icon={icon ?? icons[tone]} className={classes('mt-0.5', inks[tone])} />
      <div className="min-w-0 wrap-anywhere">
        <p className="font-semibold">{title}</p>
        {children ? <div className="text-pretty text-ink-2">{children}</div> : null}
        {actions ? <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-meta">{actions}</div> : null}
      </div>
    </div>
  );
}

const icons = { info: Info, ok: CircleCheck, warn: TriangleAlert, danger: Ban };
const grounds = { info: 'bg-accent-soft', ok: 'bg-ok-soft', warn: 'bg-warn-soft', danger: 'bg-danger-soft' };
const inks = { info: 'text-accent-ink', ok: 'text-ok', warn: 'text-warn', danger: 'text-danger' };
