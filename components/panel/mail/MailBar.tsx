import Mail from 'lucide-react/icons/mail';
import MailOpen from 'lucide-react/icons/mail-open';
import { useAddFromMail } from '@/components/queries/log-mail';
import type { PanelMail } from '@/components/queries/mail';
import { ActionLink } from '@/components/ui/ActionLink';
import { Icon } from '@/components/ui/Icon';
import type { Correspondent } from '@/lib/model/mail-reading';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { HealthLight } from './HealthLight';
import { MailLog } from './MailLog';
import { MailOffer } from './MailOffer';
import { MailStrangers } from './MailStrangers';
import { SendChoice } from './SendChoice';

/** Above everything while a webmail is in front: which mail is open, how well it is seen, and the button that logs it. */
export function MailBar({ mail }: { mail: PanelMail }) {
  const { subject, open: showOver } = usePanel();
  const { seen, open, isGranted } = mail;
  const words = texts.mail;
  const propose = useAddFromMail(mail);
  const giveFile = () => showOver({ view: 'mail-file' });
  const add = async (who: Correspondent) => {
    if (await propose(who)) showOver({ view: 'review' });
  };
  if (!seen || seen.withheld) return null;
  if (seen.reading.state === 'none') return mail.writing ? <WhileWriting mail={mail} /> : null;
  const prospectId = subject.kind === 'record' && subject.named.type === 'prospect' ? subject.named.id : undefined;
  return (
    <section aria-label={words.open} className="border-b border-line px-(--gutter) py-2">
      <p className="flex items-start gap-1.5">
        <Icon icon={open?.direction === 'out' ? Mail : MailOpen} size={14} className="mt-0.75 text-ink-3" />
        <bdi className="line-clamp-2 min-w-0 flex-1 font-medium wrap-anywhere">
          {seen.reading.subject ?? words.noSubject}
        </bdi>
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-meta text-ink-3">
        <bdi className="wrap-anywhere">{open?.message.date?.printed}</bdi>
        <HealthLight reading={seen.reading} />
        {seen.reading.missing.length > 0 && seen.reading.state !== 'blind' ? (
          <ActionLink onClick={giveFile}>{words.fromFile}</ActionLink>
        ) : null}
      </p>
      {prospectId ? <MailLog mail={mail} prospectId={prospectId} /> : null}
      {open && mail.who ? <MailStrangers people={mail.who.unknown} onAdd={add} /> : null}
      {subject.kind === 'record' && !prospectId ? (
        <p className="mt-1.5 text-meta text-ink-2">{words.needsProspect}</p>
      ) : null}
      <SendChoice mail={mail} />
      {isGranted ? null : <MailOffer mail={mail} />}
    </section>
  );
}

/** No mail is open, one is being written: whether it is logged when it goes. */
const WhileWriting = ({ mail }: { mail: PanelMail }) => (
  <div className="px-(--gutter) pb-1.5">
    <SendChoice mail={mail} />
  </div>
);
