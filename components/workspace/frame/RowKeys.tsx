import type { ReactNode } from 'react';
import { focusRow } from '@/components/panel/section-focus';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { useRoving } from '@/components/ui/use-roving';
import { texts } from '@/lib/texts';

/** Rows (`data-row`) that are one Tab stop: J and K come here from anywhere, arrows move while the focus is inside. */
export function RowKeys({ children }: { children: ReactNode }) {
  const root = useRoving<HTMLDivElement>({ axis: 'column', items: '[data-row]' });
  const { rows: group, nextRow, previousRow } = texts.sections;
  useCommandList([
    { id: 'row.next', name: nextRow, keys: 'j', group, unlisted: true, run: () => focusRow(root.current, 1) },
    { id: 'row.previous', name: previousRow, keys: 'k', group, unlisted: true, run: () => focusRow(root.current, -1) },
  ]);
  return <div ref={root}>{children}</div>;
}
