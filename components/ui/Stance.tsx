import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import Minus from 'lucide-react/icons/minus';
import { texts } from '@/lib/texts';
import { classes } from './classes';
import { Icon } from './Icon';

export type StanceProps = {
  value: 'for' | 'neutral' | 'against' | 'unknown';
  /** The evidence, on hover and spoken. */
  why?: string;
  className?: string;
};

/** Where a person stands: an arrow and its word; below 300 px the arrow alone, the word still spoken. */
export function Stance({ value, why, className }: StanceProps) {
  return (
    <span
      title={why}
      className={classes('inline-flex items-center gap-1 text-meta whitespace-nowrap', inks[value], className)}
    >
      <Icon icon={icons[value]} size={12} />
      <span className="@max-snug/panel:sr-only">{texts.ui.stance[value]}</span>
      {why ? <span className="sr-only">: {why}</span> : null}
    </span>
  );
}

const icons = { for: ArrowUp, neutral: Minus, against: ArrowDown, unknown: CircleHelp };
const inks = { for: 'text-ok', neutral: 'text-ink-3', against: 'text-danger', unknown: 'text-ink-3' };
