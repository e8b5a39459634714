import CalendarDays from 'lucide-react/icons/calendar-days';
import Clock from 'lucide-react/icons/clock';
import Undo from 'lucide-react/icons/undo-2';
import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { addDays, nearDays } from '@/components/ui/days';
import { Icon } from '@/components/ui/Icon';
import { TextField } from '@/components/ui/TextField';
import { later, notLater } from '@/lib/acts/later';
import { dayOf, isoDay } from '@/lib/model/days';
import type { NextStep } from '@/lib/process/next-step';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';

export interface LaterFormProps {
  file: PanelFile;
  step: NextStep;
  onDone: () => void;
}

type Typed = { why: string; day: string | null };
const nothing: Typed = { why: '', day: null };

/** The reason and the day. A near day is one press; reason and day are kept as a draft until it is put off. */
export function LaterForm({ file, step, onDone }: LaterFormProps) {
  const words = texts.prospect.later;
  const act = useAct();
  const { draft, change, clear } = useDraft<Typed>(`put-off:${file.prospect.id}`, nothing);
  const today = isoDay(dayOf(file.now) ?? 0);
  const picked = draft.day ?? (step.dueAt > today ? step.dueAt : '');
  const [error, setError] = useState<string>();
  const put = useSubmit(async (again, until: string | undefined) => {
    const why = draft.why.trim();
    const done = await act(
      (input) =>
        until === undefined
          ? notLater(input, { file })
          : later(input, { file, until, step, ...(why !== '' && { why }) }),
      again,
    );
    if (!done) return false;
    if (until !== undefined) clear();
    onDone();
    return true;
  });
  return (
    <form
      className="w-60 max-w-full"
      onSubmit={(event) => {
        event.preventDefault();
        if (picked <= today) setError(words.past);
        else void put(picked);
      }}
    >
      <TextField
        label={words.why}
        optional
        placeholder={words.whyHint}
        value={draft.why}
        onChange={(why) => change({ ...draft, why })}
        className="p-2"
      />
      {nearDays(today).map(({ id, name, day: until }) => (
        <button key={id} type="button" onClick={() => void put(until)} className={rowLook}>
          <Icon icon={id === 'next-week' ? CalendarDays : Clock} size={14} className="text-ink-3" />
          <span className="flex-1">{name}</span>
          <span className="text-micro text-ink-3 tabular-nums">{day(until, file.now)}</span>
        </button>
      ))}
      {file.prospect.laterAt === undefined ? null : (
        <button type="button" onClick={() => void put(undefined)} className={rowLook}>
          <Icon icon={Undo} size={14} className="text-ink-3" />
          <span className="flex-1">{words.ownDate}</span>
        </button>
      )}
      <div className="flex items-end gap-1.5 p-2">
        <TextField
          type="date"
          label={words.pick}
          value={picked}
          min={addDays(today, 1)}
          onChange={(value) => {
            change({ ...draft, day: value });
            setError(undefined);
          }}
          {...(error !== undefined && { error })}
          className="flex-1"
        />
        <Button type="submit">{words.set}</Button>
      </div>
    </form>
  );
}

const rowLook =
  'flex min-h-7 w-full items-center gap-2 rounded-[5px] px-2 py-1 text-left hover:bg-hover active:bg-pressed';
