import type { ReactNode } from 'react';

interface ListAndPageProps {
  /** Links to the pages, in a narrow column of its own. */
  list: ReactNode;
  children: ReactNode;
}

/** A list beside what is chosen in it; each scrolls by itself. Below 800 px one stands under the other. */
export function ListAndPage({ list, children }: ListAndPageProps) {
  return (
    <div className="min-[800px]:grid min-[800px]:min-h-0 min-[800px]:flex-1 min-[800px]:grid-cols-[minmax(200px,280px)_minmax(0,1fr)]">
      <div className="border-line p-2 max-[799px]:max-h-72 max-[799px]:overflow-y-auto max-[799px]:border-b min-[800px]:overflow-y-auto min-[800px]:border-r">
        {list}
      </div>
      <div className="min-w-0 min-[800px]:overflow-y-auto">{children}</div>
    </div>
  );
}
