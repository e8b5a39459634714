import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useCommand } from '@/components/ui/keys/use-commands';
import { TextField } from '@/components/ui/TextField';
import { webmailOrigin } from '@/lib/tabs/webmail-origin';
import { texts } from '@/lib/texts';

/** A webmail at an address of its own. */
export function WebmailAddress({ onStart }: { onStart: (origin: string) => Promise<boolean> }) {
  const words = texts.mail.settings;
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const origin = webmailOrigin(typed);
    setBad(origin === undefined);
    if (origin === undefined) return;
    // Straight from the click: the browser asks only then.
    void onStart(origin).then((given) => given && setTyped(''));
  };
  useCommand({
    id: 'webmail.other',
    name: words.start,
    group: texts.workspace.here,
    run: () => form.current?.requestSubmit(),
  });
  return (
    <form ref={form} onSubmit={submit} className="mb-6 grid max-w-100 gap-3">
      <TextField
        label={words.other}
        help={words.otherHelp}
        error={isBad ? words.badOrigin : undefined}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setBad(false);
        }}
      />
      <div>
        <Button type="submit" size="large">
          {words.start}
        </Button>
      </div>
    </form>
  );
}
