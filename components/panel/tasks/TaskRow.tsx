import Ban from 'lucide-react/icons/ban';
import Bell from 'lucide-react/icons/bell';
import { useState } from 'react';
import { useDraft } from '@/components/queries/draft';
import { Checkbox } from '@/components/ui/Checkbox';
import { Icon } from '@/components/ui/Icon';
import type { Task } from '@/lib/model/task';
import { texts } from '@/lib/texts';
import { useRowHere } from '../row-here';
import { focusNeighbour } from '../section-focus';
import { TaskDue } from './TaskDue';
import { TaskMenu } from './TaskMenu';
import { TaskTitle } from './TaskTitle';
import type { TaskActs } from './use-task-acts';

const still: { title: string | null } = { title: null };

export interface TaskRowProps {
  task: Task;
  acts: TaskActs;
  /** The prospect's name, for the calendar. */
  about: string;
  now: string;
  /** Who must not be contacted, where doing it would. */
  blocked?: string | undefined;
}

/** One task: tick, what, when it is due (with a sign when late), and its menu. */
export function TaskRow({ task, acts, about, now, blocked }: TaskRowProps) {
  const { draft, change, clear } = useDraft(`task ${task.id}`, still);
  const { isHere, watch } = useRowHere();
  const [putAway, setPutAway] = useState(false);
  const [opened, setOpened] = useState(0);
  const done = task.doneAt !== undefined;
  const words = texts.tasks;
  // What we promised is not done but dropped; what they owe may still come.
  const isBlocked = blocked !== undefined && task.owedBy === 'us' && !done;
  const rename = async (typed: string) => {
    const title = typed.trim();
    if (title === '' || title === task.title || (await acts.rename(task, title))) clear();
  };
  const edit = () => {
    setPutAway(false);
    setOpened(opened + 1);
    if (draft.title === null) change({ title: task.title });
  };
  const tick = () => {
    focusNeighbour(task.id);
    if (done) acts.reopen(task);
    else acts.complete(task);
  };
  return (
    <li id={task.id} data-row="" className={shape} {...watch}>
      <span className="flex h-5 items-center">
        {isBlocked ? (
          <Icon icon={Ban} size={16} className="text-danger" />
        ) : (
          <Checkbox round name={words.done(task.title)} checked={done} onChange={tick} />
        )}
      </span>
      <span className="min-w-0">
        <TaskTitle
          title={task.title}
          typed={putAway ? null : draft.title}
          opened={opened}
          onType={(title) => change({ title })}
          onPutAway={() => setPutAway(true)}
          onEdit={edit}
          onSave={(title) => void rename(title)}
        />
        {blocked !== undefined && !done ? (
          <span className="block text-meta text-danger">{words.blocked(blocked, task.owedBy)}</span>
        ) : null}
        {task.owedBy === 'them' && !done ? <span className="block text-meta text-ink-3">{words.theyOwe}</span> : null}
      </span>
      <span className="flex items-center gap-2 @max-snug/panel:col-start-2 @max-snug/panel:row-start-2">
        {task.remind && !done && !isBlocked ? (
          <span title={words.remindsYou} className="flex h-5 items-center text-ink-3">
            <Icon icon={Bell} size={12} />
            <span className="sr-only">{words.remindsYou}</span>
          </span>
        ) : null}
        <TaskDue task={task} now={now} />
      </span>
      <TaskMenu {...{ task, acts, about, now, isHere, isBlocked }} onEdit={edit} onTick={tick} />
    </li>
  );
}

const shape =
  'group/row relative mx-[calc(var(--gutter)-12px)] grid min-h-7 grid-cols-[16px_minmax(0,1fr)_auto] items-start gap-x-2 rounded-control py-1 pr-1.5 pl-3 scroll-my-2 hover:bg-hover @snug/panel:grid-cols-[16px_minmax(0,1fr)_auto_auto]';
