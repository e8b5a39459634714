import type { PanelMail } from '@/components/queries/mail';
import { useLogOnSend } from '@/components/queries/webmail';
import { useCommand } from '@/components/ui/keys/use-commands';
import { Switch } from '@/components/ui/Switch';
import { webmailStructures } from '@/lib/mail/structures';
import { texts } from '@/lib/texts';

/** Whether what is sent in the webmail in front is logged by itself; only where that can be seen. */
export function SendChoice({ mail: { origin, seen, isGranted } }: { mail: PanelMail }) {
  const { on, change } = useLogOnSend(origin);
  const isOffered = isGranted && seen !== undefined && webmailStructures[seen.reading.webmail]?.logsSent === true;
  useCommand({
    id: 'mail-on-send',
    name: texts.mail.onSend,
    group: texts.panel.group.here,
    when: () => isOffered,
    run: () => void change(!on),
  });
  if (!isOffered) return null;
  return (
    <Switch on={on} onChange={(next) => void change(next)} className="mt-1.5 text-meta text-ink-2">
      {texts.mail.onSend}
    </Switch>
  );
}
