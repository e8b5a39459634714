import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { type Again, useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { useOpenedField } from '@/components/ui/use-opened-field';
import { isValue, keptValue } from '@/lib/identity/value-key';
import { type FactField, factSpec } from '@/lib/model/fact';
import { texts } from '@/lib/texts';

export interface FactEditorProps {
  field: FactField;
  /** What the field is asked as: its name, or the question of the process. */
  label: string;
  text: string;
  /** How often the rep has opened it; 0 where it stands there with words from before, which take no focus. */
  opened: number;
  onChange: (text: string) => void;
  /** The value in the form it is kept in. */
  onSave: (value: string, again: Again) => Promise<boolean>;
  onCancel: () => void;
  /** The editor goes; what was typed stays in the draft. */
  onPutAway: () => void;
}

/** One field to type a fact. Enter saves (Ctrl Enter in a long text), Esc puts it away. What is no such value is refused with a sentence. */
export function FactEditor({ field, label, text, opened, onChange, onSave, onCancel, onPutAway }: FactEditorProps) {
  const [error, setError] = useState<string>();
  const { kind } = factSpec(field);
  const form = useOpenedField<HTMLFormElement>(opened);
  const save = useSubmit(async (again) => {
    if (await isValue(field, text)) return onSave(keptValue(field, text), again);
    setError(notAValue[kind]);
    return false;
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onPutAway();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
  };
  const shared = {
    label,
    value: text,
    onKeyDown,
    onChange: (next: string) => {
      setError(undefined);
      onChange(next);
    },
    ...(error && { error }),
  };
  return (
    <form ref={form} onSubmit={submit} className="flex flex-col gap-1.5 py-1">
      {kind === 'long' ? <TextArea {...shared} /> : <TextField {...shared} type={kind === 'date' ? 'date' : 'text'} />}
      <div className="flex flex-wrap gap-1.5">
        <Button type="submit" size="small">
          {texts.sections.save}
        </Button>
        <Button look="ghost" size="small" onClick={onCancel}>
          {texts.sections.cancel}
        </Button>
      </div>
    </form>
  );
}

const { email, phone, domain, date, other } = texts.facts.notAValue;
const notAValue = { email, phone, domain, date, url: other, text: other, long: other };
