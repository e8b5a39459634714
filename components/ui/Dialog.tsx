import { Dialog as Base } from '@base-ui/react/dialog';
import X from 'lucide-react/icons/x';
import { type ReactNode, type RefObject, useRef } from 'react';
import { texts } from '@/lib/texts';
import { classes } from './classes';
import { IconButton } from './IconButton';

export type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** One sentence under the title. */
  description?: string;
  /** Beside the title: a tag, a link. */
  headEnd?: ReactNode;
  children: ReactNode;
  /** The row of buttons. */
  foot?: ReactNode;
  size?: 'small' | 'normal' | 'wide';
  initialFocus?: RefObject<HTMLElement | null>;
};

/**
 * A dialog, only for what needs typing or reading at once. Focus goes to the first field (or `initialFocus`) and back to the
 * opener; Esc, the cross and a click outside close it.
 */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, description, headEnd, children, foot, size = 'normal', initialFocus } = props;
  const inside = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-(--z-overlay) bg-scrim transition-opacity duration-(--duration-open) data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-(--z-overlay) flex items-start justify-center overflow-y-auto px-2 py-12">
          <Base.Popup
            ref={inside}
            initialFocus={initialFocus ?? (() => firstUseful(inside.current))}
            className={classes(sheet, widths[size])}
          >
            <div className="flex min-h-11 items-center gap-2 border-b border-line pr-2 pl-4">
              <Base.Title className="min-w-0 flex-1 py-2 font-semibold wrap-anywhere">{title}</Base.Title>
              {headEnd}
              <Base.Close render={<IconButton icon={X} name={texts.ui.close} size="small" />} />
            </div>
            <div data-dialog="body" className="px-4 py-3">
              {description ? <Base.Description className="mb-3 text-ink-2">{description}</Base.Description> : null}
              {children}
            </div>
            {foot ? (
              <div data-dialog="foot" className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-2.5">
                {foot}
              </div>
            ) : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

const sheet = 'overlay-motion w-full rounded-sheet bg-surface shadow-overlay outline-none [--gutter:1rem]';
const widths = { small: 'max-w-90', normal: 'max-w-120', wide: 'max-w-160' };

/** The first field, else the first button of the foot, else (null) whatever comes first: never the cross while there is something to do. */
function firstUseful(popup: HTMLElement | null): HTMLElement | null {
  const field = ':is(input:not([type=hidden], [aria-hidden=true]), textarea, select, [role=combobox], [role=radio])';
  const found = popup?.querySelector<HTMLElement>(`[data-dialog=body] ${field}`);
  return found ?? popup?.querySelector<HTMLElement>('[data-dialog=foot] :is(button, [role=switch])') ?? null;
}
