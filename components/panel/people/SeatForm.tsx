import { useId } from 'react';
import { useDraft } from '@/components/queries/draft';
import { type Again, useSubmit } from '@/components/queries/submit';
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
  onSave: (value: V, why: string | undefined, again: Again) => Promise<boolean>;
}

type Typed = { why: string | null; value: string | null };
const nothing: Typed = { why: null, value: null };

/** A choice about one person and what shows it, in their words. */
export function SeatForm<V extends string>(props: SeatFormProps<V>) {
  const { name, label, options, needsWhy, onSave } = props;
  const missing = useId();
  const { draft, change, clear } = useDraft(name, nothing);
  const value = options.find((one) => one.value === draft.value)?.value ?? props.value;
  const why = draft.why ?? props.why ?? '';
  const blocked = needsWhy?.(value) === true && why.trim() === '';
  const save = useSubmit(async (again) => {
    if (blocked || !(await onSave(value, why.trim() || undefined, again))) return false;
    clear();
    return true;
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="flex flex-col gap-2"
    >
      <Radios label={label} value={value} onChange={(next) => change({ ...draft, value: next })} options={options} />
      <TextArea
        label={texts.people.why}
        help={texts.people.whyHint}
        value={why}
        onChange={(next) => change({ ...draft, why: next })}
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
