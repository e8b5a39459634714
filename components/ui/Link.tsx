import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import type { ReactNode } from 'react';
import { linkLook } from './ActionLink';
import { classes } from './classes';
import { Icon } from './Icon';
import { beside, NewTabWords } from './new-tab';
import { safeHref } from './safe-href';

export type LinkProps = {
  href: string;
  children: ReactNode;
  /** Shows the arrow that says it leaves this page. */
  arrow?: boolean;
  /** Stands in a sentence and breaks with it; otherwise it is a 24 px target of its own. */
  inline?: boolean;
  className?: string;
};

/**
 * A link to a page, a mail address or a phone. Opens beside us, hands nothing over (`noopener noreferrer`). An address of any
 * other kind (`javascript:`, `data:`) is shown as plain text.
 */
export function Link({ href, children, arrow, inline, className }: LinkProps) {
  const safe = safeHref(href);
  if (safe === undefined) return <span className={className}>{children}</span>;
  return (
    <a {...beside(safe)} className={classes(inline ? inlineLook : linkLook, className)}>
      {children}
      {arrow ? <Icon icon={ArrowUpRight} size={12} /> : null}
      <NewTabWords href={safe} />
    </a>
  );
}

const inlineLook = 'rounded-[3px] text-accent-ink underline underline-offset-2 wrap-anywhere hover:decoration-2';
