import ClockAlert from 'lucide-react/icons/clock-alert';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/Icon';
import type { Task } from '@/lib/model/task';
import { texts } from '@/lib/texts';
import { day, time } from '@/lib/texts/format';
import { dueOf } from './task-state';

/** When a task is due; a late one carries a clock and says for how long. */
export function TaskDue({ task, now }: { task: Task; now: string }) {
  if (task.doneAt !== undefined) {
    return <span className={classes(look, 'text-ink-3')}>{day(task.doneAt, now)}</span>;
  }
  const due = dueOf(task, now);
  const hour = time(task.dueAt);
  return (
    <span
      className={classes(look, inks[due.state])}
      title={due.state === 'late' ? texts.tasks.late(due.days) : undefined}
    >
      {due.state === 'late' ? <Icon icon={ClockAlert} size={12} /> : null}
      <span>
        {due.state === 'today' ? texts.tasks.today : day(task.dueAt, now)}
        {hour === '' ? null : `, ${hour}`}
      </span>
      {due.state === 'late' ? <span className="sr-only">, {texts.tasks.late(due.days)}</span> : null}
    </span>
  );
}

const look = 'flex flex-none items-center gap-1 text-meta/5 whitespace-nowrap tabular-nums';
const inks = { late: 'text-danger', today: 'text-ink', later: 'text-ink-2' };
