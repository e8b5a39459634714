import EyeOff from 'lucide-react/icons/eye-off';
import Mail from 'lucide-react/icons/mail';
import PenLine from 'lucide-react/icons/pen-line';
import TextSelect from 'lucide-react/icons/text-select';
import UserRoundPlus from 'lucide-react/icons/user-round-plus';
import { useState } from 'react';
import { useAsk } from '@/components/queries/ask';
import { useAddFromMail } from '@/components/queries/log-mail';
import type { PanelMail } from '@/components/queries/mail';
import { Button } from '@/components/ui/Button';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { currentPlatform, keyNames } from '@/components/ui/key-names';
import { useCommand } from '@/components/ui/keys/use-commands';
import type { OpenMail } from '@/lib/intake/mail-who';
import type { Correspondent } from '@/lib/model/mail-reading';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { MailDoor } from './MailDoor';
import { MailOffer } from './MailOffer';
import { MailStrangers } from './MailStrangers';
import { SendChoice } from './SendChoice';

/** A webmail in front, and nobody saved has to do with what is open there. */
export function MailView({ mail }: { mail: PanelMail }) {
  const { seen, open, isGranted, writing } = mail;
  const words = texts.mail;
  if (seen?.withheld) {
    return (
      <EmptyPage icon={EyeOff} title={words.withheld}>
        {words.withheldBody}
      </EmptyPage>
    );
  }
  if (seen?.reading.state === 'blind') {
    return <Blind tabId={mail.tabId} />;
  }
  if (!open && writing) return <Writing outside={writing.outside} />;
  if (open) return <Nobody mail={mail} open={open} />;
  return (
    <>
      {isGranted ? null : (
        <div className="px-(--gutter)">
          <MailOffer mail={mail} />
        </div>
      )}
      <div className="px-(--gutter)">
        <SendChoice mail={mail} />
      </div>
      {isGranted ? (
        <EmptyPage icon={Mail} title={words.none}>
          {words.noneBody}
        </EmptyPage>
      ) : (
        // Nothing of ours runs here: whether a mail is open is seen at a press of the button only.
        <p className="px-(--gutter) py-3 text-ink-2">{words.lookBody}</p>
      )}
    </>
  );
}

/** The page does not tell whose mail it is: what is not seen, and the ways that are left. */
function Blind({ tabId }: { tabId: number }) {
  const words = texts.mail;
  const { open } = usePanel();
  const ask = useAsk();
  const take = () => void ask('selectionRequested', { tabId, purpose: 'log' });
  useCommand({ id: 'mail-selected', name: words.useSelected, group: texts.panel.group.log, run: take });
  return (
    <>
      <EmptyPage
        icon={EyeOff}
        title={words.blind}
        actions={
          <Button look="primary" size="large" icon={TextSelect} onClick={take}>
            {words.useSelected}
          </Button>
        }
      >
        {words.blindBody} {words.useSelectedHelp}
      </EmptyPage>
      <div className="px-(--gutter) pb-6">
        <MailDoor onSource={(source) => open({ view: 'mail-file', source })} />
      </div>
    </>
  );
}

function Writing({ outside: [first] }: { outside: Correspondent[] }) {
  const words = texts.mail.writing;
  return (
    <EmptyPage icon={PenLine} title={first ? words.to(called(first)) : words.nobody}>
      {words.body(keyNames('mod+k', currentPlatform()).join(' '))}
    </EmptyPage>
  );
}

function Nobody({ mail, open }: { mail: PanelMail; open: OpenMail }) {
  const words = texts.mail.nobody;
  const add = useAddFromMail(mail);
  const [busy, setBusy] = useState(false);
  const [who, ...others] = open.outside;
  const run = () => {
    setBusy(true);
    if (who) void add(who).finally(() => setBusy(false));
  };
  const name = who ? called(who) : '';
  useCommand({
    id: 'mail-add',
    name: words.addOne(name),
    keys: 'a',
    group: texts.panel.group.here,
    when: () => who !== undefined,
    run,
  });
  if (!who) {
    return (
      <EmptyPage icon={EyeOff} title={words.internal}>
        {words.internalBody}
      </EmptyPage>
    );
  }
  const isSender = who === open.message.from;
  return (
    <>
      <EmptyPage
        icon={UserRoundPlus}
        title={isSender ? words.wrote(name) : words.got(name)}
        actions={
          <Button look="primary" size="large" icon={UserRoundPlus} keys="a" busy={busy} onClick={run}>
            {words.addOne(who.name ?? who.address ?? '')}
          </Button>
        }
      >
        {words.body}
      </EmptyPage>
      <div className="px-(--gutter) pb-6">
        <MailStrangers people={others} onAdd={add} />
      </div>
    </>
  );
}

/** "Nadia Müller <nadia@nordwind.example>". */
const called = ({ name, address }: Correspondent): string =>
  name && address ? `${name} <${address}>` : (name ?? address ?? '');
