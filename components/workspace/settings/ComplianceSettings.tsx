import { type FormEvent, useRef, useState } from 'react';
import { type Suppressed, useSuppressed, useSuppression } from '@/components/queries/suppression';
import { Button } from '@/components/ui/Button';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { TextField } from '@/components/ui/TextField';
import { texts } from '@/lib/texts';
import { BlockedList } from './BlockedList';
import { SettingsHead } from './SettingsHead';

type Answer =
  | { kind: 'blocked'; records: number }
  | { kind: 'free' | 'bad' }
  | { kind: 'is-blocked'; lines: Suppressed[] };

/** The do-not-contact list: block an address or domain, ask whether one is on it, see its lines and lift one with a reason. */
export function ComplianceSettings() {
  const words = texts.workspace.settings.compliance;
  const lines = useSuppressed() ?? [];
  const { block, why } = useSuppression();
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const isAddress = /^[^\s@]*@?[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,8}$/.test(value.trim());
  const store = async (event: FormEvent) => {
    event.preventDefault();
    if (!isAddress) {
      setAnswer({ kind: 'bad' });
      return;
    }
    const done = await block(value.trim(), reason.trim());
    if (!done) return;
    setAnswer({ kind: 'blocked', records: Number(done.said.values.records) });
    setReason('');
  };
  const look = async () => {
    if (!isAddress) {
      setAnswer({ kind: 'bad' });
      return;
    }
    const found = await why(value.trim());
    setAnswer(found.length === 0 ? { kind: 'free' } : { kind: 'is-blocked', lines: found });
  };
  const form = useRef<HTMLFormElement>(null);
  const group = texts.workspace.here;
  useCommandList([
    { id: 'compliance.block', name: words.button, group, run: () => form.current?.requestSubmit() },
    { id: 'compliance.check', name: words.check, group, run: () => void look() },
  ]);
  return (
    <>
      <SettingsHead title={words.title} body={words.body} />
      <form ref={form} onSubmit={(event) => void store(event)} className="grid max-w-100 gap-3">
        <TextField
          label={words.add}
          value={value}
          onChange={(next) => {
            setValue(next);
            setAnswer(undefined);
          }}
          error={answer?.kind === 'bad' ? words.bad : undefined}
        />
        <TextField label={words.reason} value={reason} onChange={setReason} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" size="large">
            {words.button}
          </Button>
          <Button size="large" onClick={() => void look()}>
            {words.check}
          </Button>
        </div>
      </form>
      <p role="status" className="mt-3 min-h-5">
        {answer ? said(answer) : null}
      </p>
      <BlockedList lines={lines} found={answer?.kind === 'is-blocked' ? answer.lines.map(({ hash }) => hash) : []} />
    </>
  );
}

function said(answer: Answer): string | undefined {
  const words = texts.workspace.settings.compliance;
  if (answer.kind === 'blocked') return words.blocked(answer.records);
  if (answer.kind === 'free') return words.isFree;
  return answer.kind === 'is-blocked' ? words.isBlocked(answer.lines.map((line) => line.reason)) : undefined;
}
