import { useState } from 'react';
import { useSentMails } from '@/components/queries/sent-mails';
import { ActionLink } from '@/components/ui/ActionLink';
import { useCommand } from '@/components/ui/keys/use-commands';
import type { StoredSend } from '@/lib/model/stored-send';
import { texts } from '@/lib/texts';
import { SentMail } from './SentMail';

/** The others wait until these are seen to; their time does not run meanwhile. */
const MOST = 2;

/** What became of the mails that the rep sent in a webmail, the latest first: what was logged by itself, with its undo, and what only they can tell. */
export function SentMails() {
  const words = texts.mail.sent;
  const [isOpen, setOpen] = useState(false);
  const told = useSentMails().filter(isTold).toReversed();
  const shown = isOpen ? told : told.slice(0, MOST);
  const more = words.more(told.length - shown.length);
  const show = () => setOpen(true);
  const isMore = shown.length < told.length;
  useCommand({ id: 'sent-more', name: more, group: texts.panel.group.here, when: () => isMore, run: show });
  if (told.length === 0) return null;
  return (
    <section aria-label={words.section} className="grid gap-2 border-b border-line px-3 py-2">
      {shown.map((stored) => (
        <SentMail key={`${stored.id} ${stored.send.at}`} stored={stored} />
      ))}
      {isMore ? (
        <p className="px-3 text-meta">
          <ActionLink onClick={show}>{more}</ActionLink>
        </p>
      ) : null}
    </section>
  );
}

const isTold = ({ send, headers, end }: StoredSend) =>
  end !== undefined || (send.state === 'unknown' && headers !== undefined);
