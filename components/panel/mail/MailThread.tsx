import { useState } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { Checkbox } from '@/components/ui/Checkbox';
import { useCommand } from '@/components/ui/keys/use-commands';
import type { OpenMail } from '@/lib/intake/mail-who';
import { texts } from '@/lib/texts';

interface MailThreadProps {
  /** In the order of the page. */
  messages: OpenMail[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** Which of several open mails of a thread is meant, and the choice of others. The latest at first. */
export function MailThread({ messages, chosen, onChange }: MailThreadProps) {
  const words = texts.mail.thread;
  const [open, setOpen] = useState(false);
  const taken = messages.filter(({ message }) => chosen.has(message.key));
  const [one] = taken;
  const isLatest = taken.length === 1 && one === messages.at(-1);
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    // At least one is meant: the button must do something.
    if (next.size > 0) onChange(next);
  };
  const all = () => onChange(new Set(messages.map(({ message }) => message.key)));
  useCommand({ id: 'mail-thread', name: words.choose, group: texts.panel.group.here, run: () => setOpen(true) });
  useCommand({ id: 'mail-thread-all', name: words.all, group: texts.panel.group.here, run: all });
  return (
    <div className="mt-1.5">
      <p className="flex flex-wrap items-center gap-x-3 text-meta text-ink-2">
        {isLatest ? words.latest(messages.length) : words.chosen(taken.length, messages.length)}
        <ActionLink aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.choose}
        </ActionLink>
        {open && taken.length < messages.length ? <ActionLink onClick={all}>{words.all}</ActionLink> : null}
      </p>
      {open ? (
        <fieldset aria-label={words.choose} className="-mx-1 max-h-50 overflow-y-auto px-1">
          {messages.map((each) => (
            <Checkbox
              key={each.message.key}
              checked={chosen.has(each.message.key)}
              onChange={() => toggle(each.message.key)}
            >
              <bdi className="wrap-anywhere">{writerOf(each)}</bdi>{' '}
              <span className="text-meta text-ink-3">{each.message.date?.printed ?? words.noDate}</span>
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

const writerOf = ({ message: { from } }: OpenMail): string => from?.name ?? from?.address ?? '';
