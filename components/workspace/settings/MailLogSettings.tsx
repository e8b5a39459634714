import { type FormEvent, useRef, useState } from 'react';
import { useSettings } from '@/components/queries/private';
import { changeSettings } from '@/components/queries/webmail';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { Switch } from '@/components/ui/Switch';
import { TextField } from '@/components/ui/TextField';
import { neverLogEntry } from '@/lib/identity/own-addresses';
import type { Settings } from '@/lib/model/about';
import { texts } from '@/lib/texts';

/** Whose mail is never logged. */
export function MailLogSettings() {
  const words = texts.mail.settings;
  const { mail } = useSettings();
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const entry = neverLogEntry(typed);
    setBad(entry === undefined);
    if (entry === undefined) return;
    change(({ never }) => ({ never: [...new Set([...never, entry])] }));
    setTyped('');
  };
  const remove = (entry: string) => change(({ never }) => ({ never: never.filter((one) => one !== entry) }));
  const resume = () => change(() => ({ paused: [] }));
  const group = texts.workspace.here;
  useCommandList([
    { id: 'mail.never', name: words.neverButton, group, run: () => form.current?.requestSubmit() },
    { id: 'mail.resume', name: words.resume, group, when: () => mail.paused.length > 0, run: resume },
    ...mail.never.map((entry) => ({
      id: `mail.log.${entry}`,
      name: words.neverRemoveOne(entry),
      group,
      run: () => remove(entry),
    })),
  ]);
  return (
    <section aria-label={words.never} className="border-t border-line pt-5">
      <h3 className="font-semibold">{words.never}</h3>
      <p className="mt-1 mb-3 max-w-[60ch] text-pretty text-ink-2">{words.neverBody}</p>
      <form ref={form} onSubmit={add} className="mb-3 grid max-w-100 gap-3">
        <TextField
          label={words.neverAdd}
          value={typed}
          error={isBad ? words.neverBad : undefined}
          onChange={(next) => {
            setTyped(next);
            setBad(false);
          }}
        />
        <div>
          <Button type="submit">{words.neverButton}</Button>
        </div>
      </form>
      {mail.never.length === 0 ? <p className="text-ink-2">{words.neverNone}</p> : null}
      <div className="-mx-(--gutter) mb-3">
        <Rows label={words.never}>
          {mail.never.map((entry) => (
            <Row
              key={entry}
              title={<bdi>{entry}</bdi>}
              end={
                <ActionLink aria-label={words.neverRemoveOne(entry)} onClick={() => remove(entry)}>
                  {words.neverRemove}
                </ActionLink>
              }
            />
          ))}
        </Rows>
      </div>
      <Switch on={mail.privateProviders} onChange={(privateProviders) => change(() => ({ privateProviders }))}>
        {words.privateProviders}
      </Switch>
      {mail.paused.length > 0 ? (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 text-ink-2">
          {words.paused(mail.paused.length)}
          <ActionLink onClick={resume}>{words.resume}</ActionLink>
        </p>
      ) : null}
    </section>
  );
}

function change(how: (mail: Settings['mail']) => Partial<Settings['mail']>): void {
  void changeSettings(({ mail }) => ({ mail: { ...mail, ...how(mail) } }));
}
