import type { ReactNode } from 'react';
import { useRoving } from './use-roving';

/** A list of <Row>s that is one Tab stop: ↑ and ↓ move from row to row, Tab goes to the controls of the row one is in. */
export function Rows({ label, children }: { label?: string; children: ReactNode }) {
  const ref = useRoving<HTMLUListElement>({ axis: 'column', items: '[data-row]' });
  return (
    <ul ref={ref} aria-label={label}>
      {children}
    </ul>
  );
}
