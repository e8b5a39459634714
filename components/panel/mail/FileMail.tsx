import FileText from 'lucide-react/icons/file-text';
import { useState } from 'react';
import { useMailProposal } from '@/components/queries/log-mail';
import type { PanelMail } from '@/components/queries/mail';
import type { MailFile } from '@/components/queries/mail-hand';
import { useProspectFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { Icon } from '@/components/ui/Icon';
import { useCommand } from '@/components/ui/keys/use-commands';
import { Message } from '@/components/ui/Message';
import type { Correspondent } from '@/lib/model/mail-reading';
import type { Proposal } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';
import { day, time } from '@/lib/texts/format';
import { ReviewView } from '../later-views';
import { usePanel } from '../PanelContext';
import { MailLog } from './MailLog';
import { MailStrangers } from './MailStrangers';
import { mailOwner } from './mail-owner';

interface FileMailProps {
  mail: PanelMail;
  file: MailFile;
  onAnother: () => void;
}

/** A mail that was read from a file: the same log as of an open one, and everybody in it who is not saved. */
export function FileMail({ mail, file, onAnother }: FileMailProps) {
  const words = texts.mail.file;
  const propose = useMailProposal(mail);
  const [proposal, setProposal] = useState<Proposal>();
  const { reading, notes } = file;
  const at = reading.messages[0]?.date?.at;
  const add = async (who: Correspondent) => setProposal(await propose(who));
  useCommand({ id: 'mail-file-another', name: words.another, group: texts.panel.group.here, run: onAnother });
  if (proposal) return <ReviewView proposal={proposal} onDone={() => setProposal(undefined)} />;
  return (
    <section aria-label={texts.panel.over['mail-file']} className="px-(--gutter) py-3">
      <p className="flex items-start gap-1.5">
        <Icon icon={FileText} size={14} className="mt-0.75 text-ink-3" />
        <bdi className="line-clamp-2 min-w-0 flex-1 font-medium wrap-anywhere">
          {reading.subject ?? texts.mail.noSubject}
        </bdi>
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-meta text-ink-3">
        {at ? `${day(at)}, ${time(at)}` : texts.mail.thread.noDate}
        <ActionLink onClick={onAnother}>{words.another}</ActionLink>
      </p>
      {file.failed.length > 0 ? (
        <p className="mt-1 text-warn">{words.cameBack(file.failed.map(({ address }) => address ?? '').join(', '))}</p>
      ) : null}
      {notes.length > 0 ? (
        <ul aria-label={words.notes} className="mt-1 grid gap-0.5 text-meta text-warn">
          {notes.map((note) => (
            <li key={note}>{words.note[note]}</li>
          ))}
        </ul>
      ) : null}
      <Whose mail={mail} onAdd={add} />
    </section>
  );
}

function Whose({ mail, onAdd }: { mail: PanelMail; onAdd: (who: Correspondent) => Promise<unknown> }) {
  const { subject } = usePanel();
  const words = texts.mail;
  const { open, who } = mail;
  const owner = mailOwner(mail);
  const shown = subject.kind === 'record' && subject.named.type === 'prospect' ? subject.named.id : undefined;
  const own = owner?.named.type === 'prospect' ? owner.named.id : undefined;
  const prospectId = own ?? (owner ? undefined : shown);
  const { file } = useProspectFile(prospectId);
  if (!open || who === undefined) return null;
  if (open.outside.length === 0) {
    return (
      <Message title={words.file.left} className="mt-3 -mx-3">
        {words.file.leftBody}
      </Message>
    );
  }
  const nobody = prospectId ? words.file.toShown : words.file.nobody;
  const why = owner ? owner.why : nobody;
  return (
    <>
      <p className="mt-3 text-pretty wrap-anywhere text-ink-2">
        {file ? <bdi className="block font-medium text-ink">{file.prospect.name}</bdi> : null}
        {why}
      </p>
      {prospectId ? <MailLog mail={mail} prospectId={prospectId} /> : null}
      {owner && !own ? <p className="mt-1.5 text-meta text-ink-2">{words.needsProspect}</p> : null}
      <MailStrangers people={who ? who.unknown : open.outside} onAdd={onAdd} />
    </>
  );
}
