import X from 'lucide-react/icons/x';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';

export type FilterChipProps = ComponentProps<'button'> & {
  /** One of several that can be on: a person in the quick log. Spoken as pressed or not. */
  on?: boolean;
  /** Shows a cross: a click takes the filter away. */
  removable?: boolean;
  children: ReactNode;
};

/** A 24 px chip to choose or to take away: "Owner me ×", "Ines Duarte". */
export function FilterChip({ on, removable, className, children, ...rest }: FilterChipProps) {
  return (
    <button type="button" {...rest} aria-pressed={on} className={classes(shape, on ? onLook : offLook, className)}>
      {children}
      {removable ? <Icon icon={X} size={12} /> : null}
    </button>
  );
}

const shape =
  'inline-flex h-6 flex-none items-center gap-1 rounded-control px-2 text-meta whitespace-nowrap inset-ring';
const onLook = 'bg-selected font-medium text-ink inset-ring-accent-line';
const offLook = 'text-ink-2 inset-ring-line-strong hover:bg-hover active:bg-pressed';
