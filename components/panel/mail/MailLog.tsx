import Ellipsis from 'lucide-react/icons/ellipsis';
import MailCheck from 'lucide-react/icons/mail-check';
import { useId, useState } from 'react';
import { useMailLimits } from '@/components/queries/log-mail';
import type { PanelMail } from '@/components/queries/mail';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { IconButton } from '@/components/ui/IconButton';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { mailLevels } from '@/lib/model/about';
import { texts } from '@/lib/texts';
import { MailLevel } from './MailLevel';
import { MailThread } from './MailThread';
import { PickWords } from './PickWords';
import { useMailLog } from './use-mail-log';

/** Logs the open mail with one press, or with words of it; whose never, and in which thread not, by the menu beside. */
export function MailLog({ mail, prospectId }: { mail: PanelMail; prospectId: string }) {
  const { open, isPaused } = mail;
  if (!open) return null;
  return isPaused ? <Paused mail={mail} /> : <LogSheet key={open.message.key} mail={mail} prospectId={prospectId} />;
}

function Paused({ mail }: { mail: PanelMail }) {
  const { resume } = useMailLimits(mail);
  const words = texts.mail;
  const run = () => void resume();
  useCommandList([{ id: 'mail-resume', name: words.resume, group: texts.panel.group.here, run }]);
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-3 text-meta text-ink-2">
      {words.pausedHere}
      <ActionLink onClick={run}>{words.resume}</ActionLink>
    </p>
  );
}

function LogSheet({ mail, prospectId }: { mail: PanelMail; prospectId: string }) {
  const state = useMailLog(mail, prospectId);
  const { level, setLevel, chosen, words, seeming, automatic, isReady } = state;
  const { pause, never } = useMailLimits(mail);
  // Of a file there is nothing to select in.
  const [isPicking, setPicking] = useState(mail.file !== undefined);
  const say = texts.mail;
  const lack = useId();
  const isLacking = words !== undefined && level !== 'metadata' && words.size === 0;
  const address = mail.open?.outside[0]?.address;
  const latest = chosen.at(-1)?.message.key;
  const log = () => void state.log();
  const look = () => {
    setPicking(false);
    void state.read();
  };
  const name = chosen.length > 1 ? say.keep.logMany[level](chosen.length) : say.keep.log[level];
  const canPick = level === 'quote';
  const { log: group, here } = texts.panel.group;
  useCommandList([
    { id: 'mail-log', name, keys: 'l o', group, icon: MailCheck, when: () => isReady, run: log },
    ...mailLevels.map((value) => ({
      id: `mail-level-${value}`,
      name: say.keep.choose[value],
      group,
      when: () => level !== value,
      run: () => setLevel(value),
    })),
    { id: 'mail-take', name: say.keep.take, group, when: () => canPick && !mail.file, run: look },
    { id: 'mail-pick', name: say.keep.pick, group, when: () => canPick, run: () => setPicking(true) },
    ...(mail.threadId ? [{ id: 'mail-pause', name: say.pause, group: here, run: () => void pause() }] : []),
    ...(address
      ? [{ id: 'mail-never', name: say.neverLog(address), group: here, run: () => void never(address) }]
      : []),
  ]);
  return (
    <>
      {mail.messages.length > 1 ? (
        <MailThread messages={mail.messages} chosen={state.chosenKeys} onChange={state.setKeys} />
      ) : null}
      <div id={lack}>
        <MailLevel
          chosen={chosen}
          level={level}
          onLevel={setLevel}
          words={words}
          hint={mail.file ? say.keep.tick : say.keep.select}
        >
          {canPick ? (
            <div>
              <p className="flex flex-wrap gap-x-3">
                {mail.file ? null : <ActionLink onClick={look}>{say.keep.take}</ActionLink>}
                {isPicking ? null : <ActionLink onClick={() => setPicking(true)}>{say.keep.pick}</ActionLink>}
              </p>
              {isPicking && latest ? (
                <PickWords mail={mail} mailKey={latest} onPick={(picked) => state.pick(latest, picked)} />
              ) : null}
            </div>
          ) : null}
        </MailLevel>
      </div>
      {[...seeming].map(([key, { as, by }]) => (
        <Checkbox key={key} checked={automatic.has(key)} onChange={(on) => state.overrule(key, !on)} className="mt-1">
          <span className="text-meta text-ink-2">{say.machine[as](by)}</span>
        </Checkbox>
      ))}
      <div className="mt-1.5 flex items-center gap-1.5">
        <Button
          icon={MailCheck}
          // Beside a prospect the step's button is the primary one; over everything else there is none.
          look={mail.file ? 'primary' : 'default'}
          busy={state.busy || !state.hasFile || words === undefined}
          keys="l o"
          {...(isLacking && { blockedBy: lack })}
          onClick={log}
        >
          {name}
        </Button>
        {mail.threadId || address ? (
          <Menu trigger={<IconButton icon={Ellipsis} name={say.logMore} />}>
            {mail.threadId ? <MenuItem onSelect={() => void pause()}>{say.pause}</MenuItem> : null}
            {address ? <MenuItem onSelect={() => void never(address)}>{say.neverLog(address)}</MenuItem> : null}
          </Menu>
        ) : null}
      </div>
    </>
  );
}
