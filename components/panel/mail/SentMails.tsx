import { useSentMails } from '@/components/queries/sent-mail';
import type { StoredSend } from '@/lib/model/stored-send';
import { texts } from '@/lib/texts';
import { SentMail } from './SentMail';

const MOST = 5;

/** What became of the mails that the rep sent in a webmail: what was logged by itself, with its undo, and what only they can tell. */
export function SentMails() {
  const told = useSentMails().filter(isTold).slice(-MOST);
  if (told.length === 0) return null;
  return (
    <section aria-label={texts.mail.sent.section} className="grid gap-2 border-b border-line px-3 py-2">
      {told.map((stored) => (
        <SentMail key={`${stored.id} ${stored.send.at}`} stored={stored} />
      ))}
    </section>
  );
}

const isTold = ({ send, headers, end }: StoredSend) =>
  end !== undefined || (send.state === 'unknown' && headers !== undefined);
