import { texts } from '@/lib/texts';
import { classes } from './classes';
import { useDelay } from './use-delay';

type SkeletonProps = {
  /** How many rows, in the heights they will really have: one line (28), two lines (40), person (40 with a face). */
  rows?: number;
  row?: 'line' | 'two-lines' | 'person';
};

/** What is on its way: nothing for 150 ms, then grey rows in the true heights, a word after 400 ms. */
export function Skeleton({ rows = 3, row = 'line' }: SkeletonProps) {
  const grey = useDelay(true, 150);
  const word = useDelay(true, 400);
  return (
    <div className="px-(--gutter)">
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey rows are all alike
        <div key={index} className={classes('flex items-center gap-2', row === 'line' ? 'h-7' : 'h-10')}>
          {grey && row === 'person' ? <span className="size-6 flex-none rounded-full bg-pressed" /> : null}
          {grey ? <Bars lines={row === 'line' ? 1 : 2} place={index} /> : null}
        </div>
      ))}
      <p role="status" className={classes('text-meta text-ink-3', !word && 'sr-only')}>
        {word ? texts.ui.loading : ''}
      </p>
    </div>
  );
}

function Bars({ lines, place }: { lines: 1 | 2; place: number }) {
  const widths = ['w-1/2', 'w-2/5', 'w-3/5'];
  return (
    <span className="flex min-w-0 flex-1 flex-col gap-2">
      <span className={classes('h-2 rounded-full bg-pressed', widths[place % widths.length])} />
      {lines === 2 ? <span className="h-2 w-3/4 rounded-full bg-hover" /> : null}
    </span>
  );
}
