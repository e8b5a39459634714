import Ellipsis from 'lucide-react/icons/ellipsis';
import MailCheck from 'lucide-react/icons/mail-check';
import { useLogMail, useMailLimits } from '@/components/queries/log-mail';
import type { PanelMail } from '@/components/queries/mail';
import { useSettings } from '@/components/queries/private';
import { useProspectFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { MenuLine } from '@/components/ui/MenuLine';
import { stepFor } from '@/lib/process/step-for';
import { texts } from '@/lib/texts';

/** Logs the open mail with one press; with more words of it, or nothing in this thread, by the menu beside. */
export function MailLog({ mail, prospectId }: { mail: PanelMail; prospectId: string }) {
  const { file } = useProspectFile(prospectId);
  const { level } = useSettings().mail;
  const { open, isPaused } = mail;
  const settles = file && stepFor([file.steps.first, ...file.steps.others], 'mail');
  const { log, busy } = useLogMail(mail, file, settles);
  const { pause, resume, never } = useMailLimits(mail);
  const words = texts.mail;
  const usual = level === 'whole' ? 'whole' : 'none';
  const other = level === 'whole' ? 'none' : 'whole';
  const address = open?.outside[0]?.address;
  const canLog = () => file !== undefined && open !== undefined && !isPaused;
  const { log: group, here } = texts.panel.group;
  useCommandList([
    { id: 'mail-log', name: words.log, keys: 'l o', group, icon: MailCheck, when: canLog, run: () => void log(usual) },
    { id: 'mail-log-selected', name: words.logSelected, group, when: canLog, run: () => void log('selected') },
    {
      id: 'mail-log-other',
      name: other === 'whole' ? words.logWhole : words.logPlain,
      group,
      when: canLog,
      run: () => void log(other),
    },
    { id: 'mail-pause', name: words.pause, group: here, when: () => !isPaused, run: () => void pause() },
    { id: 'mail-resume', name: words.resume, group: here, when: () => isPaused, run: () => void resume() },
    {
      id: 'mail-never',
      name: words.neverLog(address ?? ''),
      group: here,
      when: () => address !== undefined,
      run: () => void (address && never(address)),
    },
  ]);
  if (!open) return null;
  if (isPaused) {
    return (
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 text-meta text-ink-2">
        {words.pausedHere}
        <ActionLink onClick={() => void resume()}>{words.resume}</ActionLink>
      </p>
    );
  }
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
      <Button icon={MailCheck} busy={busy || file === undefined} keys="l o" onClick={() => void log(usual)}>
        {words.log}
      </Button>
      <Menu trigger={<IconButton icon={Ellipsis} name={words.logMore} />}>
        <MenuItem onSelect={() => void log('selected')}>{words.logSelected}</MenuItem>
        <MenuItem onSelect={() => void log(other)}>{other === 'whole' ? words.logWhole : words.logPlain}</MenuItem>
        <MenuLine />
        <MenuItem onSelect={() => void pause()}>{words.pause}</MenuItem>
        {address ? <MenuItem onSelect={() => void never(address)}>{words.neverLog(address)}</MenuItem> : null}
      </Menu>
    </div>
  );
}
