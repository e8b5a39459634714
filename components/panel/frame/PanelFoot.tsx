import { useState } from 'react';
import { writeSettings } from '@/components/queries/private';
import { useBrowserKeys } from '@/components/queries/shortcuts';
import { useStoreFails } from '@/components/queries/store-fails';
import { Button } from '@/components/ui/Button';
import { Key } from '@/components/ui/Key';
import { KeysSheet } from '@/components/ui/keys/KeysSheet';
import { StatusLine } from '@/components/ui/StatusLine';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import { texts } from '@/lib/texts';
import { LogFoot } from '../later-views';
import { NobodyToLog } from '../log/NobodyToLog';
import { type PanelState, usePanel } from '../PanelContext';

/** The foot: log buttons where there is a prospect to log to, and where the data is. */
export function PanelFoot() {
  const { subject, over } = usePanel();
  const [keys, setKeys] = useState(false);
  const fails = useStoreFails();
  const browserKeys = useBrowserKeys();
  const prospect = subject.kind === 'record' && subject.named.type === 'prospect' ? subject.named.id : undefined;
  const nobody = whyNobody(subject, over);
  return (
    <footer className="flex-none">
      {nobody ? <NobodyToLog why={nobody} /> : null}
      {prospect && !nobody ? <LogFoot prospectId={prospect} /> : null}
      <StatusLine
        kind={fails ? 'read-only' : 'here'}
        text={fails ? texts.panel.notRead : texts.panel.saved}
        end={
          <Button
            look="ghost"
            size="small"
            className="gap-1.5! px-1.5! text-micro! text-ink-3!"
            onClick={() => setKeys(true)}
          >
            <span aria-hidden="true" className="inline-flex">
              <Key keys="?" />
            </span>
            {texts.panel.keys}
          </Button>
        }
      />
      <KeysSheet
        open={keys}
        onOpenChange={setKeys}
        onSingleKeysChange={(on) => void writeSettings({ singleKeys: on })}
        onChangeKeys={() => void openWorkspace('/settings')}
        browserKeys={browserKeys}
      />
    </footer>
  );
}

/** What stands in the way of a log; undefined where there is a prospect to log to. */
function whyNobody(subject: PanelState['subject'], over: PanelState['over']) {
  if (over?.view === 'review' || subject.kind === 'review') return 'review';
  if (subject.kind !== 'record') return 'nobody';
  return subject.named.type === 'prospect' ? undefined : 'noProspect';
}
