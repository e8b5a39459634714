import { texts } from '@/lib/texts';
import { Key } from '../Key';

/** What the palette's keys do. Shown, not spoken: screen readers know how to use a combobox. */
export function PaletteFoot() {
  const { choose, open, onlyActions } = texts.ui.palette;
  return (
    <div
      aria-hidden="true"
      className="flex min-h-9 flex-none flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-4 py-1.5 text-micro whitespace-nowrap text-ink-3"
    >
      <span className="inline-flex items-center gap-1">
        <Key keys="arrowup arrowdown" /> {choose}
      </span>
      <span className="inline-flex items-center gap-1 max-[300px]:hidden">
        <Key keys="enter" /> {open}
      </span>
      <span className="ml-auto inline-flex items-center gap-1">
        <Key keys=">" /> {onlyActions}
      </span>
    </div>
  );
}
