import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';

export type ActionLinkProps = ComponentProps<'button'> & { icon?: LucideIcon };

/** A button that reads as a link: a quiet action in a line of text ("Compare", "Ask", "Try again"). 24 px high. */
export function ActionLink({ icon, className, children, ...rest }: ActionLinkProps) {
  return (
    <button type="button" {...rest} className={classes(linkLook, className)}>
      {children}
      {icon ? <Icon icon={icon} size={12} /> : null}
    </button>
  );
}

/** The look ActionLink and Link share. */
export const linkLook =
  'inline-flex min-h-6 items-center gap-1 rounded-tag text-left font-medium text-accent-ink underline-offset-2 hover:underline disabled:text-ink-off disabled:no-underline';
