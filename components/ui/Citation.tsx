import { texts } from '@/lib/texts';

export type CitationProps = {
  number: number;
  /** Where it leads, spoken: "northwind.example/press, read 21 Nov". */
  source?: string;
  onOpen: () => void;
};

/** The small mark after the full stop that opens the page at the quote. 16 px drawn, 24 px to hit. */
export function Citation({ number, source, onOpen }: CitationProps) {
  const name = source ? `${texts.ui.source(number)}: ${source}` : texts.ui.source(number);
  return (
    <button type="button" onClick={onOpen} aria-label={name} title={source} className={look}>
      {number}
    </button>
  );
}

const look =
  'relative mr-px ml-0.5 inline-grid h-4 min-w-4 place-items-center rounded-tag bg-accent-soft px-[3px] align-[1px] text-[0.625rem]/none font-semibold text-accent-ink tabular-nums after:absolute after:-inset-1 hover:bg-accent hover:text-on-accent';
