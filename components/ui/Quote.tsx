import { useRef } from 'react';
import { texts } from '@/lib/texts';
import { ActionLink } from './ActionLink';
import { classes } from './classes';
import { useCut } from './use-cut';

export type QuoteProps = {
  /** The captured words, without quotation marks. */
  children: string;
  /** In a sentence, or a block of its own that is cut after four lines. */
  shape?: 'inline' | 'block';
  lang?: string;
};

/** Captured words under the marker, and only those. */
export function Quote({ children, shape = 'inline', lang }: QuoteProps) {
  return shape === 'inline' ? <Marked lang={lang}>{children}</Marked> : <Block lang={lang}>{children}</Block>;
}

function Marked({ children, lang }: { children: string; lang?: string | undefined }) {
  return (
    <mark lang={lang} dir="auto" className="-mx-px rounded-[2px] box-decoration-clone px-0.5 py-px wrap-anywhere">
      “{children}”
    </mark>
  );
}

function Block({ children, lang }: { children: string; lang?: string | undefined }) {
  const ref = useRef<HTMLSpanElement>(null);
  const { cut, open, toggle } = useCut(ref);
  return (
    <span className="block">
      <span ref={ref} className={classes('block px-px leading-6', !open && 'line-clamp-4')}>
        <Marked lang={lang}>{children}</Marked>
      </span>
      {cut ? (
        <ActionLink aria-expanded={open} onClick={toggle} className="text-meta">
          {open ? texts.ui.less : texts.ui.more}
        </ActionLink>
      ) : null}
    </span>
  );
}
