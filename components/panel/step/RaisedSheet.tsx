import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { classes } from '@/components/ui/classes';

export interface RaisedSheetProps {
  title: string;
  /** Nothing to press here: the title is not in the pen's blue. */
  quiet?: boolean;
  /** At the end of the head: the date, a closing cross. */
  end?: ReactNode;
  children: ReactNode;
  /** Under a hairline. */
  foot?: ReactNode;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The one raised sheet of the panel: the next step, or what takes its place. */
export function RaisedSheet({ title, quiet, end, children, foot, onKeyDown }: RaisedSheetProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      className="mx-[calc(var(--gutter)-12px)] mb-3 rounded-sheet bg-surface px-3 pt-3 shadow-sheet"
    >
      <div className="flex min-h-5 flex-wrap items-center gap-x-2">
        <h3 id={id} className={classes('text-meta font-semibold', quiet ? 'text-ink-2' : 'text-accent-ink')}>
          {title}
        </h3>
        <span className="ml-auto flex">{end}</span>
      </div>
      {children}
      {foot ? (
        <div className="-mx-3 mt-3 border-t border-line @max-snug/panel:has-data-bare:border-transparent">{foot}</div>
      ) : (
        <div className="h-3" />
      )}
    </section>
  );
}
