import { Popover as Base } from '@base-ui/react/popover';
import X from 'lucide-react/icons/x';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { texts } from '@/lib/texts';
import { classes } from './classes';
import { IconButton } from './IconButton';
import { ToastGivesWay } from './ToastProvider';

export type PopoverProps = {
  trigger: ReactElement<Record<string, unknown>>;
  /** Names it; shown in its head. */
  title: string;
  /** Beside the title: a tag, a count. */
  headEnd?: ReactNode;
  children: ReactNode;
  /** Under a hairline: what one can do about it. */
  foot?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: 'start' | 'center' | 'end';
  /** `narrow` takes its content's width and shows no head (the title is still spoken). */
  size?: 'normal' | 'narrow';
};

/** Something to read or answer beside its button. The focus begins in its first field and goes back to the button; Esc and a click outside close it. */
export function Popover(props: PopoverProps) {
  const { trigger, title, headEnd, children, foot, open, onOpenChange, align = 'start', size = 'normal' } = props;
  const inside = useRef<HTMLDivElement>(null);
  return (
    <Base.Root {...(open !== undefined && { open })} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={6} collisionPadding={8} className="z-(--z-overlay)">
          <Base.Popup
            ref={inside}
            initialFocus={() => firstField(inside.current) ?? true}
            className={classes(
              sheet,
              size === 'normal' && 'w-96 rounded-sheet',
              size === 'narrow' && 'rounded-[8px] p-1',
            )}
          >
            <ToastGivesWay />
            {size === 'narrow' ? (
              <Base.Title className="sr-only">{title}</Base.Title>
            ) : (
              <div className="flex min-h-11 items-center gap-2 border-b border-line pr-2 pl-3">
                <Base.Title className="font-semibold">{title}</Base.Title>
                {headEnd}
                <Base.Close render={<IconButton icon={X} name={texts.ui.close} size="small" className="ml-auto" />} />
              </div>
            )}
            {size === 'narrow' ? children : <div className="px-3 py-2">{children}</div>}
            {foot ? <div className="border-t border-line px-3 py-2.5">{foot}</div> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** What is asked begins in its field; what is only read begins at its first control, as base-ui does. */
const firstField = (popup: HTMLElement | null) =>
  popup?.querySelector<HTMLElement>('input:not([type=hidden], [aria-hidden=true]), textarea, [role=radio]');

const sheet =
  'overlay-motion max-h-(--available-height) max-w-(--available-width) overflow-y-auto bg-surface shadow-overlay outline-none [--gutter:0.75rem]';
