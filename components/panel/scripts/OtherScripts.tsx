import CircleDashed from 'lucide-react/icons/circle-dashed';
import ClockAlert from 'lucide-react/icons/clock-alert';
import type { PanelFile } from '@/components/queries/prospect';
import { Icon } from '@/components/ui/Icon';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { bindingsFor } from '@/lib/outreach/bindings';
import { render } from '@/lib/outreach/render';
import { texts } from '@/lib/texts';
import type { OrderedScript } from './ordered-scripts';
import { channelIcons } from './script-icons';

export interface OtherScriptsProps {
  file: PanelFile;
  scripts: OrderedScript[];
  onChoose: (scriptId: string) => void;
}

/** The other scripts of the stage, each with whether it could be copied now, or why it is not the first choice. */
export function OtherScripts({ file, scripts, onChoose }: OtherScriptsProps) {
  if (scripts.length === 0) return null;
  return (
    <div className="mt-1.5">
      <Rows label={texts.scripts.others}>
        {scripts.map((one) => (
          <Row
            key={one.script.id}
            lead={<Icon icon={channelIcons[one.script.channel]} size={14} className="text-ink-3" />}
            title={one.script.name}
            end={<State file={file} of={one} />}
            onOpen={() => onChoose(one.script.id)}
          />
        ))}
      </Rows>
    </div>
  );
}

function State({ file, of: { script, personId, behind } }: { file: PanelFile; of: OrderedScript }) {
  if (behind) return <span className={quiet}>{texts.scripts.behindShort[behind]}</span>;
  const source = { file, about: file.about, ...(personId !== undefined && { personId }) };
  const { gaps, stale } = render(script, bindingsFor(source));
  if (gaps.length === 0 && stale.length === 0) return <span className={quiet}>{texts.scripts.ready}</span>;
  return (
    <span className="inline-flex flex-none items-center gap-1 text-micro text-warn">
      <Icon icon={gaps.length > 0 ? CircleDashed : ClockAlert} size={12} />
      {gaps.length > 0 ? texts.scripts.gaps(gaps.length) : texts.scripts.old(stale.length)}
    </span>
  );
}

const quiet = 'flex-none text-micro text-ink-3';
