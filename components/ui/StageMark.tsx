import { texts } from '@/lib/texts';
import { classes } from './classes';

/** The stage track in a word's size, for lists, beside the stage's name. `now` counts from 0; -1 is none (closed). */
export function StageMark({ name, now, of }: { name: string; now: number; of: number }) {
  return (
    <span className="mr-2 inline-flex gap-0.5 align-[1px] forced-color-adjust-none">
      <span className="sr-only">{texts.ui.stage.place(name, now + 1, of)}</span>
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars are places
        <span key={index} aria-hidden="true" className={classes('h-1 w-[7px] rounded-[1px]', ground(index, now))} />
      ))}
    </span>
  );
}

function ground(index: number, now: number): string {
  if (index === now) return 'bg-accent';
  return index < now ? 'bg-ink-3' : 'bg-line-strong';
}
