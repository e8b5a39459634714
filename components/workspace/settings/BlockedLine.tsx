import Ban from 'lucide-react/icons/ban';
import { type FormEvent, useState } from 'react';
import { type Suppressed, useSuppression } from '@/components/queries/suppression';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { TextField } from '@/components/ui/TextField';
import { useFirstField } from '@/components/ui/use-first-field';
import { texts } from '@/lib/texts';

export interface BlockedLineProps {
  line: Suppressed;
  /** Whether the address that was asked for is this one. */
  isFound: boolean;
  lifting: boolean;
  onLifting: (lifting: boolean) => void;
}

/** One line of the do-not-contact list: what kind of thing, since when, by whom and why; lifted with a reason, blocked again. */
export function BlockedLine({ line, isFound, lifting, onLifting }: BlockedLineProps) {
  const words = texts.workspace.settings.compliance;
  const { again } = useSuppression();
  const now = new Date().toISOString();
  const { lifted } = line;
  const title = words.line(line.kind, line.since, line.who, now);
  return (
    <li
      aria-current={isFound || undefined}
      className="-mx-2 flex gap-2.5 rounded-control px-2 py-2 aria-current:bg-selected"
    >
      <Icon icon={Ban} className={lifted ? 'mt-0.5 text-ink-3' : 'mt-0.5 text-danger'} />
      <div className="min-w-0 flex-1">
        <p className={lifted ? 'text-pretty text-ink-3' : 'text-pretty'}>
          {title}
          {isFound ? <span className="ml-1.5 text-meta font-medium text-accent-ink">{words.found}</span> : null}
        </p>
        <p className="text-meta wrap-anywhere text-ink-2">
          <bdi>{line.reason === '' ? words.noReason : line.reason}</bdi>
        </p>
        {lifted ? (
          <p className="text-meta wrap-anywhere text-ink-2">
            {words.liftedLine(lifted.at, lifted.who, now)} <bdi>{lifted.reason}</bdi>
          </p>
        ) : null}
        {lifting ? <LiftForm line={line} onDone={() => onLifting(false)} /> : null}
      </div>
      {lifting ? null : (
        <ActionLink
          className="flex-none self-start text-meta"
          aria-label={`${lifted ? words.again : words.lift}: ${title}`}
          onClick={() => (lifted ? void again(line.hash) : onLifting(true))}
        >
          {lifted ? words.again : words.lift}
        </ActionLink>
      )}
    </li>
  );
}

/** Why a block is lifted: whoever asks later finds it. */
function LiftForm({ line, onDone }: { line: Suppressed; onDone: () => void }) {
  const words = texts.workspace.settings.compliance;
  const { lift } = useSuppression();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useFirstField<HTMLFormElement>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    await lift(line.hash, reason.trim());
    onDone();
  };
  return (
    <form ref={form} aria-label={words.lift} onSubmit={(event) => void submit(event)} className="mt-2 grid gap-2">
      <TextField
        label={words.liftReason}
        value={reason}
        onChange={(typed) => {
          setReason(typed);
          setMissing(false);
        }}
        error={missing ? words.liftMissing : undefined}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{words.lift}</Button>
        <Button look="ghost" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
