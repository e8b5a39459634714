import type { ReactNode } from 'react';

interface PageHeadProps {
  title: ReactNode;
  /** How many things the page lists. */
  count?: number | undefined;
  children?: ReactNode;
}

/** A page's first line: its title on the left, search and actions on the right. */
export function PageHead({ title, count, children }: PageHeadProps) {
  return (
    <header className="sticky top-0 z-(--z-sticky) flex min-h-12 flex-none flex-wrap items-center gap-2 border-b border-line bg-canvas px-(--gutter) py-2">
      <h1 className="mr-auto flex min-w-0 flex-1 basis-48 items-baseline gap-2 text-title font-semibold wrap-anywhere">
        {title}
        {count === undefined ? null : <span className="text-body font-normal text-ink-3 tabular-nums">{count}</span>}
      </h1>
      {children}
    </header>
  );
}
