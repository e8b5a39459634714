import { useEffect, useRef, useState } from 'react';
import { useDraft } from '@/components/queries/draft';
import { type Again, useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { texts } from '@/lib/texts';
import { onEscape } from '../on-escape';

type Typed = { reason: string; quote: string };
const nothing: Typed = { reason: '', quote: '' };

export interface ReasonFormProps {
  /** Under which name what is typed is kept. */
  name: string;
  title: string;
  reasonLabel: string;
  reasonHint?: string;
  /** Asks for the other side's words too. */
  quoteLabel?: string;
  save: string;
  /** True when it was stored. */
  onSave: (typed: Typed, again: Again) => Promise<boolean>;
  onDone: () => void;
  /** Shows the form again: what Cancel dropped is wanted back. */
  onReopen: () => void;
}

/** One act that needs a reason. What is typed is a draft on the disk; Esc leaves and keeps it, Cancel drops it. */
export function ReasonForm(props: ReasonFormProps) {
  const { name, title, reasonLabel, reasonHint, quoteLabel, save, onSave, onDone, onReopen } = props;
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<string>();
  const { draft, change, clear, drop } = useDraft(name, nothing);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const submit = useSubmit(async (again) => {
    const typed = { reason: draft.reason.trim(), quote: draft.quote.trim() };
    if (typed.reason === '') {
      setError(texts.record.block.missing);
      return false;
    }
    if (!(await onSave(typed, again))) return false;
    clear();
    onDone();
    return true;
  });
  const cancel = () => {
    drop(onReopen);
    onDone();
  };
  const type = (field: keyof Typed) => (value: string) => {
    setError(undefined);
    change({ ...draft, [field]: value });
  };
  return (
    <form
      ref={form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={onEscape(onDone)}
      className="flex flex-col gap-2 px-(--gutter) py-2.5"
    >
      <h3 className="text-meta font-semibold">{title}</h3>
      <TextArea
        label={reasonLabel}
        placeholder={reasonHint}
        value={draft.reason}
        onChange={type('reason')}
        {...(error && { error })}
      />
      {quoteLabel ? <TextField label={quoteLabel} optional value={draft.quote} onChange={type('quote')} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {save}
        </Button>
        <Button look="ghost" onClick={cancel}>
          {texts.sections.cancel}
        </Button>
      </div>
    </form>
  );
}
