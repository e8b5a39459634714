import GitFork from 'lucide-react/icons/git-fork';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/Icon';
import { texts } from '@/lib/texts';
import { CompareSources } from './CompareSources';
import type { FactLine } from './fact-lines';

export interface DisagreementProps {
  line: FactLine;
  now: string;
  /** The rep says which value leads. */
  onChoose: (value: string) => void;
  className?: string;
}

/** Sources say different things: how many, and the way to compare them. */
export function Disagreement({ line, now, onChoose, className }: DisagreementProps) {
  return (
    <div className={classes('flex min-w-0 flex-wrap items-center gap-x-1.5 text-meta text-warn', className)}>
      <Icon icon={GitFork} size={12} />
      <span>{texts.facts.disagree(line.values.length)}</span>
      <CompareSources line={line} now={now} onChoose={onChoose} />
    </div>
  );
}
