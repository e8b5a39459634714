import Check from 'lucide-react/icons/check';
import type { PanelFile } from '@/components/queries/prospect';
import { Button } from '@/components/ui/Button';
import { useCommand } from '@/components/ui/keys/use-commands';
import type { Script } from '@/lib/model/process';
import { lastCopied } from '@/lib/process/copied-script';
import { texts } from '@/lib/texts';
import { day, time } from '@/lib/texts/format';
import { logOfOurs } from '../log/log-sheet';
import { usePanel } from '../PanelContext';
import { SettleLine } from './SettleLine';

/** Under a script that was copied or inserted and not yet logged: only the rep knows whether it was sent. */
export function CopiedLine({ file, script }: { file: PanelFile; script: Script }) {
  const { show } = usePanel();
  const copied = lastCopied(file, script.channel);
  const isCopied = copied?.scriptId === script.id;
  const kind = script.channel === 'social' ? 'social' : 'mail';
  const log = () => show(logOfOurs(kind, script.id));
  useCommand({
    ...{ id: 'script.log-sent', name: texts.scripts.logSent, group: texts.sections.here },
    when: () => isCopied,
    run: log,
  });
  if (!copied || !isCopied) return null;
  const said = copied.draft === undefined ? texts.scripts.copiedAt : texts.scripts.insertedAt;
  return (
    <ul>
      <SettleLine
        icon={Check}
        tone="quiet"
        what={said(`${day(copied.at, file.now)}, ${time(copied.at)}`)}
        actions={
          <Button size="small" onClick={log}>
            {texts.scripts.logSent}
          </Button>
        }
      />
    </ul>
  );
}
