import { useState } from 'react';
import { writeSettings } from '@/components/queries/private';
import { useStoreFails } from '@/components/queries/store-fails';
import { Button } from '@/components/ui/Button';
import { Key } from '@/components/ui/Key';
import { KeysSheet } from '@/components/ui/keys/KeysSheet';
import { StatusLine } from '@/components/ui/StatusLine';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import { texts } from '@/lib/texts';
import { LogFoot } from '../later-views';
import { usePanel } from '../PanelContext';

/** The foot: log buttons where there is a prospect to log to, and where the data is. */
export function PanelFoot() {
  const { subject, over } = usePanel();
  const [keys, setKeys] = useState(false);
  const fails = useStoreFails();
  const prospect = subject.kind === 'record' && subject.named.type === 'prospect' ? subject.named.id : undefined;
  return (
    <footer className="flex-none">
      {prospect && over?.view !== 'review' ? <LogFoot prospectId={prospect} /> : null}
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
      />
    </footer>
  );
}
