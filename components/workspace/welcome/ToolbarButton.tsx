import Puzzle from 'lucide-react/icons/puzzle';
import { Icon } from '@/components/ui/Icon';

/** The end of a browser's toolbar with our button in it, so that the rep knows what to look for. The words beside it say the same. */
export function ToolbarButton() {
  return (
    <span
      aria-hidden="true"
      className="my-2 flex h-10 max-w-100 items-center gap-2 rounded-control bg-sunken px-2 inset-ring inset-ring-line"
    >
      <span className="h-6 min-w-0 flex-1 rounded-full bg-surface inset-ring inset-ring-line" />
      <span className="grid size-8 place-items-center rounded-control bg-surface outline-2 outline-accent">
        <img src="/icon/32.png" alt="" width={16} height={16} />
      </span>
      <Icon icon={Puzzle} className="text-ink-3" />
    </span>
  );
}
