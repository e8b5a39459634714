import ClockAlert from 'lucide-react/icons/clock-alert';
import GitFork from 'lucide-react/icons/git-fork';
import Pencil from 'lucide-react/icons/pencil';
import { classes } from './classes';
import { Icon } from './Icon';

export type AgeProps = {
  /** "2 d", "7 mo", "You", "differs". */
  text: string;
  /** `stale`: too old to rely on; `typed`: a person wrote it; `differs`: sources disagree. */
  kind?: 'fresh' | 'stale' | 'typed' | 'differs';
  /** The whole date or sentence, on hover and for screen readers. */
  full?: string;
};

/** How old a value is, or who stands for it. */
export function Age({ text, kind = 'fresh', full }: AgeProps) {
  const warns = kind === 'stale' || kind === 'differs';
  return (
    <span
      title={full}
      className={classes(
        'inline-flex flex-none items-center gap-[3px] text-micro whitespace-nowrap tabular-nums',
        warns ? 'text-warn' : 'text-ink-3',
      )}
    >
      {kind === 'fresh' ? null : <Icon icon={icons[kind]} size={12} />}
      {text}
      {full ? <span className="sr-only">, {full}</span> : null}
    </span>
  );
}

const icons = { stale: ClockAlert, typed: Pencil, differs: GitFork };
