import CircleDashed from 'lucide-react/icons/circle-dashed';
import ClockAlert from 'lucide-react/icons/clock-alert';
import type { PanelFile } from '@/components/queries/prospect';
import { Icon } from '@/components/ui/Icon';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import type { Script } from '@/lib/model/process';
import { bindingsFor } from '@/lib/outreach/bindings';
import { type Rendered, render } from '@/lib/outreach/render';
import { texts } from '@/lib/texts';
import { channelIcons } from './script-icons';

export interface OtherScriptsProps {
  file: PanelFile;
  scripts: Script[];
  personId: string | undefined;
  onChoose: (scriptId: string) => void;
}

/** The other scripts of the stage, each with whether it could be copied now. */
export function OtherScripts({ file, scripts, personId, onChoose }: OtherScriptsProps) {
  const bindings = bindingsFor({ file, about: file.about, ...(personId !== undefined && { personId }) });
  if (scripts.length === 0) return null;
  return (
    <div className="mt-1.5">
      <Rows label={texts.scripts.others}>
        {scripts.map((script) => (
          <Row
            key={script.id}
            lead={<Icon icon={channelIcons[script.channel]} size={14} className="text-ink-3" />}
            title={script.name}
            end={<State rendered={render(script, bindings)} />}
            onOpen={() => onChoose(script.id)}
          />
        ))}
      </Rows>
    </div>
  );
}

function State({ rendered }: { rendered: Rendered }) {
  const { gaps, stale } = rendered;
  if (gaps.length === 0 && stale.length === 0) {
    return <span className="text-micro text-ink-3">{texts.scripts.ready}</span>;
  }
  return (
    <span className="inline-flex flex-none items-center gap-1 text-micro text-warn">
      <Icon icon={gaps.length > 0 ? CircleDashed : ClockAlert} size={12} />
      {gaps.length > 0 ? texts.scripts.gaps(gaps.length) : texts.scripts.old(stale.length)}
    </span>
  );
}
