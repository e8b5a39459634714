import Globe from 'lucide-react/icons/globe';
import MailOpen from 'lucide-react/icons/mail-open';
import { Address } from '@/components/ui/Address';
import { Icon } from '@/components/ui/Icon';
import type { Proposal } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';
import { time } from '@/lib/texts/format';

/** Which page was read, or that it was the open mail, and when. */
export function ReviewHead({ proposal }: { proposal: Proposal }) {
  const isMail = proposal.mail !== undefined;
  return (
    <header className="border-b border-line px-(--gutter) py-2">
      <p className="flex min-w-0 items-center gap-2 text-meta">
        <Icon icon={isMail ? MailOpen : Globe} size={14} className="text-ink-3" />
        <span className="flex min-w-0 flex-1">{isMail ? texts.mail.fromMail : <Address address={proposal.url} />}</span>
        <span className="flex-none text-ink-3 tabular-nums">
          {texts.review.today} {time(proposal.at)}
        </span>
      </p>
    </header>
  );
}
