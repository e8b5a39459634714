import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';

export type MenuProps = {
  /** The button that opens it: a <Button opens>, an <IconButton>, or any control that takes a ref and spreads its props. */
  trigger: ReactElement<Record<string, unknown>>;
  /** MenuItem, MenuGroup, MenuLine. */
  children: ReactNode;
  align?: 'start' | 'center' | 'end';
  side?: 'bottom' | 'top';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A menu. Arrows, first letters, Enter and Esc work; Esc and choosing give the focus back to the trigger. */
export function Menu({ trigger, children, align = 'start', side = 'bottom', open, onOpenChange }: MenuProps) {
  return (
    <Base.Root modal={false} {...(open !== undefined && { open })} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-(--z-overlay) outline-none"
        >
          <Base.Popup className={menuSheet}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** The sheet menus and selects stand on. */
export const menuSheet =
  'overlay-motion max-h-(--available-height) max-w-(--available-width) min-w-52 overflow-y-auto rounded-[8px] bg-surface p-1 shadow-overlay outline-none';
