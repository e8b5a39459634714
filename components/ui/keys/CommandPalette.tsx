import { Dialog as Base } from '@base-ui/react/dialog';
import { texts } from '@/lib/texts';
import type { Find } from './found';
import { PaletteBody } from './PaletteBody';
import { useCommand } from './use-commands';

export type CommandPaletteProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Looks for records. Keep it stable (useCallback): a new function is a new search. */
  find?: Find;
  /** Heading of the commands: "Do, for Northwind Robotics". */
  actionsTitle?: string;
};

/** Find or do: Ctrl K or /. Records that were found first, then every command with its key; ">" shows only commands. */
export function CommandPalette({ open, onOpenChange, find, actionsTitle }: CommandPaletteProps) {
  const show = () => onOpenChange(true);
  const name = texts.ui.palette.title;
  useCommand({ id: 'palette', name, keys: 'mod+k', also: '/', run: show, unlisted: true });
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-(--z-overlay) bg-scrim transition-opacity duration-(--duration-open) data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-(--z-overlay) flex items-start justify-center px-2 pt-[clamp(3rem,10vw,6rem)]">
          <Base.Popup className="overlay-motion flex max-h-[calc(100dvh-4rem)] w-full max-w-150 flex-col overflow-hidden rounded-[12px] bg-surface shadow-overlay outline-none">
            <Base.Title className="sr-only">{name}</Base.Title>
            <PaletteBody find={find} actionsTitle={actionsTitle} onDone={() => onOpenChange(false)} />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
