import { texts } from '@/lib/texts';

export interface ProgressProps {
  /** What is being done: "Restoring". */
  label: string;
  done: number;
  /** Of how many; 0 while that is not known. */
  total: number;
}

/** Long work: how much of it is done, as a bar, in numbers and in percent; every quarter is spoken. */
export function Progress({ label, done, total }: ProgressProps) {
  const part = total > 0 ? Math.floor((100 * done) / total) : 0;
  const words = texts.ui.progress;
  return (
    <div>
      <p className="flex flex-wrap justify-between gap-x-3">
        <span>{label}</span>
        {total > 0 ? <span className="text-ink-3 tabular-nums">{words.of(done, total, part)}</span> : null}
      </p>
      <progress
        aria-label={label}
        {...(total > 0 && { value: done, max: total, 'aria-valuetext': words.of(done, total, part) })}
        className="mt-1.5 block h-1.5 w-full accent-accent"
      />
      <p role="status" className="sr-only">
        {words.spoken(label, part - (part % 25))}
      </p>
    </div>
  );
}
