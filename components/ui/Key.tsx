import { texts } from '@/lib/texts';
import { classes } from './classes';
import { currentPlatform, keyNames } from './key-names';

type KeyProps = {
  /** "mod+k", "l c" (one after the other), "alt+n", "?". */
  keys: string;
  /** Writes "then" between presses that follow each other. */
  spelled?: boolean;
  /** On a coloured ground (primary button, toast). */
  onColor?: boolean;
};

/** A keyboard hint. Ctrl shows as ⌘ on a Mac. */
export function Key({ keys, spelled, onColor }: KeyProps) {
  const names = keyNames(keys, currentPlatform());
  return (
    <span className="inline-flex flex-none items-center gap-1">
      {names.map((name, index) => (
        // A key may be pressed twice ("g g"), so the place is part of what it is.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <span key={index} className="inline-flex items-center gap-1">
          {spelled && index > 0 && <span className="text-micro text-ink-3">{texts.ui.thenPress}</span>}
          <kbd
            className={classes(
              cap,
              onColor
                ? 'bg-black/15 text-inherit inset-ring inset-ring-white/25'
                : 'bg-hover text-ink-3 inset-ring inset-ring-line',
            )}
          >
            {name}
          </kbd>
        </span>
      ))}
    </span>
  );
}

const cap =
  'inline-grid h-4 min-w-4 place-items-center rounded-tag px-1 font-sans text-micro/none font-medium whitespace-nowrap';
