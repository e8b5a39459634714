import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';

export type TagProps = {
  tone?: 'neutral' | 'line' | 'accent' | 'ok' | 'warn' | 'danger';
  icon?: LucideIcon;
  children: ReactNode;
};

/** A word about a record: "Line 2 retrofit", "Won", "Do not contact". A state's tone always has its word. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className={classes(shape, tones[tone])}>
      {icon ? <Icon icon={icon} size={12} /> : null}
      {children}
    </span>
  );
}

const shape =
  'inline-flex h-5 flex-none items-center gap-1 rounded-tag px-1.5 text-micro/none font-medium whitespace-nowrap';

const tones = {
  neutral: 'bg-hover text-ink-2',
  line: 'text-ink-2 inset-ring inset-ring-line-strong',
  accent: 'bg-accent-soft text-accent-ink',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
};
