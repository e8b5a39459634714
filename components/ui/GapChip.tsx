import CircleDashed from 'lucide-react/icons/circle-dashed';
import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';

/** Something nobody knows yet, by name. A click opens its question. Takes what a button takes; works as a trigger. */
export function GapChip({ className, children, ...rest }: ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={classes(look, className)}>
      <Icon icon={CircleDashed} size={12} />
      {children}
    </button>
  );
}

const look =
  'inline-flex min-h-6 max-w-full items-center gap-1 rounded-tag border border-dashed border-warn-solid px-2 text-left text-meta font-medium text-warn hover:bg-warn-soft active:bg-warn-soft data-popup-open:bg-warn-soft';
