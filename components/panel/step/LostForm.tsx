import { useId } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { FilterChip } from '@/components/ui/FilterChip';
import { TextArea } from '@/components/ui/TextArea';
import { useFirstField } from '@/components/ui/use-first-field';
import { closeDeal } from '@/lib/acts/close-deal';
import { texts } from '@/lib/texts';
import { submitOnModEnter } from './submit-keys';

export interface LostFormProps {
  file: PanelFile;
  as: 'lost' | 'disqualified';
  onDone: () => void;
}

/** The reason of a loss or a bad fit: a usual one with a press, or the rep's words. */
export function LostForm({ file, as, onDone }: LostFormProps) {
  const words = texts.prospect.close;
  const act = useAct();
  const missing = useId();
  const { draft, change, clear, ready } = useDraft<string>(`close:${as}:${file.prospect.id}`, '');
  const form = useFirstField<HTMLFormElement>(ready);
  const reason = draft.trim();
  const save = useSubmit(async (again) => {
    if (reason === '') return false;
    const done = await act((input) => closeDeal(input, { file, as, reason }), again);
    if (!done) return false;
    clear();
    onDone();
    return true;
  });
  return (
    <form
      ref={form}
      onKeyDown={submitOnModEnter}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="mb-2 flex flex-wrap gap-1.5">
        {words.reasons[as].map((usual) => (
          <FilterChip key={usual} on={reason === usual} onClick={() => change(usual)}>
            {usual}
          </FilterChip>
        ))}
      </div>
      <TextArea label={words.reason} placeholder={words.reasonHint} value={draft} onChange={change} disabled={!ready} />
      <Button type="submit" size="large" look="primary" className="mt-3" {...(reason === '' && { blockedBy: missing })}>
        {words.save[as]}
      </Button>
      <p id={missing} hidden={reason !== ''} className="mt-2 text-meta text-ink-3">
        {words.reasonMissing}
      </p>
    </form>
  );
}
