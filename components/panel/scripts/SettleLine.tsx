import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';

export interface SettleLineProps {
  icon: LucideIcon;
  tone: 'warn' | 'danger' | 'quiet';
  /** What is the matter, in a sentence. */
  what: ReactNode;
  /** What to do about it. */
  more?: ReactNode;
  actions?: ReactNode;
  /** A quiet way around it, under the words. */
  aside?: ReactNode;
}

/** A line under a script with one thing to settle. The buttons come under the words where there is no room beside them. */
export function SettleLine({ icon, tone, what, more, actions, aside }: SettleLineProps) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2 gap-y-0.5 border-t border-line py-2">
      <Icon icon={icon} size={14} className={`mt-[3px] ${inks[tone]}`} />
      <div className="min-w-0 text-pretty wrap-anywhere @max-[340px]/panel:col-span-2">
        <span className={tone === 'quiet' ? 'text-ink-2' : 'font-medium'}>{what}</span>{' '}
        {more ? <span className="text-ink-2">{more}</span> : null}
      </div>
      {aside ? <div className="col-start-2 row-start-2 text-meta">{aside}</div> : null}
      {actions ? (
        <span className="col-start-3 row-start-1 flex flex-wrap justify-end gap-1 @max-[340px]/panel:row-start-2">
          {actions}
        </span>
      ) : null}
    </li>
  );
}

const inks = { warn: 'text-warn', danger: 'text-danger', quiet: 'text-ink-3' };
