import { channelIcons } from '@/components/panel/scripts/script-icons';
import { Icon } from '@/components/ui/Icon';
import type { Script } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import { hrefOf } from '../route';

/** One script in the list: channel, name, for whom. */
export function ScriptLink({ script, isHere }: { script: Script; isHere: boolean }) {
  const channel = texts.names.activity[script.channel];
  const roles = (script.persona ?? []).map((role) => texts.names.role[role]);
  return (
    <a
      data-row=""
      href={hrefOf('scripts', script.id)}
      aria-current={isHere ? 'page' : undefined}
      className={isHere ? `${row} bg-selected` : `${row} hover:bg-hover`}
    >
      <Icon icon={channelIcons[script.channel]} size={14} className="mt-0.5 text-ink-3" />
      <span className="min-w-0">
        <span className="block">{script.name}</span>
        <span className="block truncate text-meta text-ink-3">{[channel, ...roles].join(', ')}</span>
      </span>
    </a>
  );
}

const row = 'flex gap-2 rounded-control px-2 py-1';
