import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { classes } from '@/components/ui/classes';
import { texts } from '@/lib/texts';

/** Words that are cut after eleven whole lines of 22 px, so that what is below stays in reach, and shown whole with a press. */
export function LongWords({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || open) return;
    const watch = new ResizeObserver(() => setCut(element.scrollHeight > element.clientHeight + 1));
    watch.observe(element);
    return () => watch.disconnect();
  }, [open]);
  return (
    <>
      <div ref={ref} className={classes(!open && 'max-h-[15.125rem] overflow-hidden')}>
        {children}
      </div>
      {cut || open ? (
        <ActionLink className="text-meta" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.scripts.less : texts.scripts.whole}
        </ActionLink>
      ) : null}
    </>
  );
}
