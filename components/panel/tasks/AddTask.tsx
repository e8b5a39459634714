import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { workingDayAfter } from '@/components/ui/days';
import { Segmented } from '@/components/ui/Segmented';
import { TextField } from '@/components/ui/TextField';
import { useOpenedField } from '@/components/ui/use-opened-field';
import { addTask } from '@/lib/acts/task';
import { dayOf, isoDay } from '@/lib/model/days';
import { texts } from '@/lib/texts';
import { onEscape } from '../on-escape';

export type TaskForm = { title: string; day: string; owedBy: 'us' | 'them' };
const noTask: TaskForm = { title: '', day: '', owedBy: 'us' };

export interface AddTaskProps {
  file: PanelFile;
  draft: TaskForm;
  /** The rep asked for it just now; else it stands there with words from before. */
  isOpened: boolean;
  onChange: (draft: TaskForm) => void;
  onDone: () => void;
  /** The form goes; what was typed stays in the draft. */
  onPutAway: () => void;
}

const words = texts.tasks;

/** What is owed, by when and by whom. The next working day where none is chosen. Esc keeps what was typed for later. */
export function AddTask({ file, draft, isOpened, onChange, onDone, onPutAway }: AddTaskProps) {
  const act = useAct();
  const form = useOpenedField<HTMLFormElement>(Number(isOpened));
  const [error, setError] = useState<string>();
  const day = draft.day || workingDayAfter(isoDay(dayOf(file.now) ?? 0));
  const save = useSubmit(async (again) => {
    const title = draft.title.trim();
    if (title === '') {
      setError(words.whatMissing);
      return false;
    }
    const { id, companyId } = file.prospect;
    const task = { title, dueAt: day, owedBy: draft.owedBy, prospectId: id, ...(companyId && { companyId }) };
    if (!(await act((making) => addTask(making, task), again))) return false;
    onDone();
    return true;
  });
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="flex flex-col gap-2 px-(--gutter) pb-2"
      onKeyDown={onEscape(onPutAway)}
    >
      <TextField
        label={words.what}
        placeholder={words.whatHint}
        value={draft.title}
        onChange={(title) => {
          setError(undefined);
          onChange({ ...draft, title });
        }}
        {...(error && { error })}
      />
      <div className="flex flex-wrap items-end gap-2">
        <TextField type="date" label={words.due} value={day} onChange={(next) => onChange({ ...draft, day: next })} />
        <Segmented
          label={words.owedBy}
          value={draft.owedBy}
          onChange={(owedBy) => onChange({ ...draft, owedBy })}
          options={[
            { value: 'us', label: words.us },
            { value: 'them', label: words.them },
          ]}
        />
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}

/** What is being typed of a prospect's next task. */
export const useTaskDraft = (prospectId: string) => useDraft<TaskForm>(`new-task ${prospectId}`, noTask);
