import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';

/** Items under a quiet heading. */
export function MenuGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2 pt-2 pb-1 text-micro text-ink-3">{title}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}
