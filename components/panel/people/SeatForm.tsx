import { type FormEvent, useId, useState } from 'react';
import { useDraft } from '@/components/queries/draft';
import { Button } from '@/components/ui/Button';
import { Radios } from '@/components/ui/Radios';
import { TextArea } from '@/components/ui/TextArea';
import { texts } from '@/lib/texts';

export interface SeatFormProps<V extends string> {
  /** Under which name what is typed is kept. */
  name: string;
  label: string;
  value: V;
  why: string | undefined;
  options: { value: V; label: string }[];
  /** Values that may not be saved without what shows them. */
  needsWhy?: (value: V) => boolean;
  /** True when it was stored. */
  onSave: (value: V, why: string | undefined) => Promise<boolean>;
}

const nothing: { why: string | null } = { why: null };

/** A choice about one person and what shows it, in their words. */
export function SeatForm<V extends string>(props: SeatFormProps<V>) {
  const { name, label, options, needsWhy, onSave } = props;
  const missing = useId();
  const [value, setValue] = useState(props.value);
  const { draft, change, clear } = useDraft(name, nothing);
  const why = draft.why ?? props.why ?? '';
  const blocked = needsWhy?.(value) === true && why.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!blocked && (await onSave(value, why.trim() || undefined))) clear();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <Radios label={label} value={value} onChange={setValue} options={options} />
      <TextArea
        label={texts.people.why}
        help={texts.people.whyHint}
        value={why}
        onChange={(next) => change({ why: next })}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" {...(blocked && { blockedBy: missing })}>
          {texts.sections.save}
        </Button>
        {blocked ? (
          <p id={missing} className="text-meta text-ink-3">
            {texts.people.stanceNeedsWhy}
          </p>
        ) : null}
      </div>
    </form>
  );
}
