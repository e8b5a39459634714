import { useState } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { EmptyText } from '@/components/ui/EmptyText';
import { Rows } from '@/components/ui/Rows';
import { blockOfTask } from '@/lib/process/contact-block';
import { texts } from '@/lib/texts';
import { useAsked } from '../asked';
import type { SectionBodyProps } from '../section';
import { AddTask, useTaskDraft } from './AddTask';
import { nameOfFile } from './name-of-file';
import { TaskRow } from './TaskRow';
import { splitTasks } from './task-state';
import { useTaskActs } from './use-task-acts';

/** What is owed, by us and by them, the earliest first; what is done behind a click. */
export function TasksBody({ file }: SectionBodyProps) {
  const { asked, ask } = useAsked();
  const [showsDone, setShowsDone] = useState(false);
  const { draft, change, clear } = useTaskDraft(file.prospect.id);
  const acts = useTaskActs();
  const { open, done } = splitTasks(file.tasks);
  const [putAway, setPutAway] = useState(false);
  const adding = asked === 'add' || (draft.title !== '' && !putAway);
  const about = nameOfFile(file);
  const words = texts.tasks;
  const finish = () => {
    clear();
    setPutAway(false);
    ask(undefined);
  };
  const lay = () => {
    setPutAway(true);
    ask(undefined);
  };
  return (
    <>
      {adding ? (
        <AddTask {...{ file, draft }} isOpened={asked === 'add'} onChange={change} onDone={finish} onPutAway={lay} />
      ) : null}
      {open.length === 0 && !adding ? (
        <EmptyText>
          {words.none} <ActionLink onClick={() => ask('add')}>{words.addOne}</ActionLink>
        </EmptyText>
      ) : null}
      <Rows label={words.list}>
        {open.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            acts={acts}
            about={about}
            now={file.now}
            blocked={blockOfTask(file, task)?.name}
          />
        ))}
      </Rows>
      {done.length > 0 ? (
        <button type="button" aria-expanded={showsDone} onClick={() => setShowsDone(!showsDone)} className={moreLook}>
          {showsDone ? words.hideDone : words.showDone(done.length)}
        </button>
      ) : null}
      {showsDone ? (
        <Rows label={words.doneList}>
          {done.map((task) => (
            <TaskRow key={task.id} task={task} acts={acts} about={about} now={file.now} />
          ))}
        </Rows>
      ) : null}
    </>
  );
}

const moreLook =
  'mx-[calc(var(--gutter)-12px)] flex min-h-7 items-center rounded-control px-3 text-meta text-ink-2 hover:bg-hover';
