import { Menu as Base } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import { Key } from './Key';

export type MenuItemProps = {
  children: ReactNode;
  onSelect: () => void;
  icon?: LucideIcon;
  /** A quiet word at the end: a date, a count. */
  hint?: ReactNode;
  keys?: string;
  /** Why it cannot be chosen now, shown under it. It stays reachable and does nothing. */
  blocked?: string;
  danger?: boolean;
};

/** One choice of a menu. */
export function MenuItem({ children, onSelect, icon, hint, keys, blocked, danger }: MenuItemProps) {
  return (
    <Base.Item
      disabled={blocked !== undefined}
      onClick={onSelect}
      className={classes(menuRow, danger && 'text-danger')}
    >
      {icon ? <Icon icon={icon} size={14} className={danger ? '' : 'text-ink-3'} /> : null}
      <span className={classes('min-w-0 flex-1', blocked !== undefined && 'text-ink-off')}>
        {children}
        {blocked ? <span className="block text-meta text-ink-3">{blocked}</span> : null}
      </span>
      {hint ? <span className="text-micro whitespace-nowrap text-ink-3 tabular-nums">{hint}</span> : null}
      {keys ? (
        <span aria-hidden="true" className="inline-flex">
          <Key keys={keys} />
        </span>
      ) : null}
    </Base.Item>
  );
}

/** A row of a menu or a select; base-ui marks the one that arrows or the pointer are on. */
export const menuRow =
  'flex min-h-7 cursor-default items-center gap-2 rounded-[5px] px-2 py-1 outline-none select-none data-highlighted:bg-hover';
