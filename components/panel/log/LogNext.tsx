import type { PanelFile } from '@/components/queries/prospect';
import { DateButton } from '@/components/ui/DateButton';
import { TextField } from '@/components/ui/TextField';
import { dayOf, isoDay } from '@/lib/model/days';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';
import type { LogDraft } from './log-draft';

export interface LogNextProps {
  file: PanelFile;
  draft: LogDraft;
  onChange: (part: Partial<LogDraft>) => void;
}

/** What was promised for next, and by when. */
export function LogNext({ file, draft, onChange }: LogNextProps) {
  const words = texts.log;
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-1.5 @roomy/panel:grid-cols-[auto_minmax(0,1fr)_auto]">
      <span aria-hidden="true" className="text-meta text-ink-3">
        {words.next}
      </span>
      <TextField
        label={words.nextWhat}
        labelHidden
        placeholder={words.nextHint}
        value={draft.next}
        onChange={(next) => onChange({ next })}
      />
      <span className="@max-roomy/panel:col-start-2">
        <DateButton
          label={words.nextDue}
          value={draft.due}
          onChange={(due) => onChange({ due })}
          today={isoDay(dayOf(file.now) ?? 0)}
          format={(value) => day(value, file.now)}
        />
      </span>
    </div>
  );
}
