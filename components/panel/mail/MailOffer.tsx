import type { PanelMail } from '@/components/queries/mail';
import { useWebmailGrant } from '@/components/queries/webmail';
import { ActionLink } from '@/components/ui/ActionLink';
import { useCommand } from '@/components/ui/keys/use-commands';
import { Message } from '@/components/ui/Message';
import { texts } from '@/lib/texts';
import { hostOf } from '../host-of';

/** In a webmail in which the rep does not use Alongside yet: what it would do there, and the button that asks the browser. */
export function MailOffer({ mail: { origin, label } }: { mail: PanelMail }) {
  const { start } = useWebmailGrant();
  const words = texts.mail;
  // Straight from the click: the browser asks only then.
  const ask = () => void start(origin);
  useCommand({ id: 'mail-start', name: words.start, group: texts.panel.group.here, run: ask });
  return (
    <Message
      title={words.offer(label ?? hostOf(origin))}
      className="mx-[calc(var(--gutter)*-1+12px)] mt-2"
      actions={<ActionLink onClick={ask}>{words.start}</ActionLink>}
    >
      {words.offerBody}
    </Message>
  );
}
