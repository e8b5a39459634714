import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import type { Task } from '@/lib/model/task';
import { texts } from '@/lib/texts';
import { onDay } from './task-state';
import type { TaskActs } from './use-task-acts';

export interface TaskDateProps {
  task: Task;
  /** `2026-11-23` */
  today: string;
  acts: TaskActs;
  onDone: () => void;
}

/** A day for a task, in its row. Enter sets it, Esc leaves it as it was. */
export function TaskDate({ task, today, acts, onDone }: TaskDateProps) {
  const [day, setDay] = useState(task.dueAt.slice(0, 10));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      className="col-span-full flex items-end gap-1 justify-self-end"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') acts.snooze(task, onDay(task.dueAt, day));
        onDone();
      }}
    >
      <TextField
        type="date"
        label={texts.tasks.due}
        labelHidden
        min={today}
        value={day}
        onChange={setDay}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
        }}
      />
      <Button type="submit">{texts.ui.date.set}</Button>
    </form>
  );
}
