import type { LucideIcon } from 'lucide-react';
import { Icon } from './Icon';
import { Tooltip } from './Tooltip';
import { useRoving } from './use-roving';

export type LogBarAction = {
  id: string;
  label: string;
  /** The part of the label that is written, where the whole is too long for the bar. */
  short?: string | undefined;
  icon: LucideIcon;
  keys?: string;
  onPress: () => void;
};

/** The foot's row of log buttons: icons below 300 px, icon over label, icon beside label from 520 px. One Tab stop. */
export function LogBar({ label, actions }: { label: string; actions: LogBarAction[] }) {
  const ref = useRoving<HTMLDivElement>({ axis: 'row' });
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={label}
      className="grid auto-cols-fr grid-flow-col gap-0.5 px-[calc(var(--gutter)-12px)] py-1"
    >
      {actions.map(({ id, label, short, icon, keys, onPress }) => (
        <Tooltip key={id} text={label} {...(keys && { keys })}>
          <button type="button" onClick={onPress} aria-label={label} className={look}>
            <Icon icon={icon} />
            <span aria-hidden="true" className="@max-snug/panel:hidden">
              {short ?? label}
            </span>
          </button>
        </Tooltip>
      ))}
    </div>
  );
}

const look =
  'flex h-11 min-w-0 flex-col items-center justify-center gap-0.5 rounded-control text-micro/[0.875rem] font-medium text-ink-2 hover:bg-hover hover:text-ink active:bg-pressed @max-snug/panel:h-9 @wide/panel:h-9 @wide/panel:flex-row @wide/panel:gap-1.5 @wide/panel:text-meta';
