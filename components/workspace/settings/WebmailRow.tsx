import type { ReactNode } from 'react';
import { useSettings } from '@/components/queries/private';
import { changeSettings, nameOf } from '@/components/queries/webmail';
import { Select } from '@/components/ui/Select';
import { levelIn, mailLevels } from '@/lib/model/about';
import { texts } from '@/lib/texts';

/** What stands in the way, or that nothing does. */
export type WebmailState = 'on' | 'off' | 'revoked';

interface WebmailRowProps {
  origin: string;
  state: WebmailState;
  /** At the end: the switch, the way out. */
  children: ReactNode;
}

/** One address of a webmail: whether Alongside runs there, and what a log there begins with. */
export function WebmailRow({ origin, state, children }: WebmailRowProps) {
  const words = texts.mail.settings;
  const { mail } = useSettings();
  const name = nameOf(origin);
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3">
      <bdi className="min-w-0 flex-1 wrap-anywhere text-ink-2">{name}</bdi>
      {state === 'on' ? (
        <Select
          look="quiet"
          label={words.levelIn(name)}
          value={levelIn(mail, origin)}
          onChange={(level) =>
            void changeSettings((all) => ({ mail: { ...all.mail, levels: { ...all.mail.levels, [origin]: level } } }))
          }
          options={mailLevels.map((value) => ({ value, label: words.levels[value] }))}
        />
      ) : null}
      {children}
      {state === 'revoked' ? <p className="basis-full text-meta text-warn">{words.takenAway}</p> : null}
    </div>
  );
}
