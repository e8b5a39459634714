import { type ReactNode, useRef } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { classes } from '@/components/ui/classes';
import { useCut } from '@/components/ui/use-cut';
import { texts } from '@/lib/texts';

/** Words that are cut after eleven whole lines of 22 px, so that what is below stays in reach, and shown whole with a press. */
export function LongWords({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const { cut, open, toggle } = useCut(ref);
  return (
    <>
      {/* The 4 px beside it are for the edge of a gap that begins or ends a line. */}
      <div ref={ref} className={classes('-mx-1 px-1', !open && 'max-h-[15.125rem] overflow-hidden')}>
        {children}
      </div>
      {cut || open ? (
        <ActionLink className="text-meta" aria-expanded={open} onClick={toggle}>
          {open ? texts.scripts.less : texts.scripts.whole}
        </ActionLink>
      ) : null}
    </>
  );
}
