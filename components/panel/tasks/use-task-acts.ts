import { useMemo } from 'react';
import { useAct } from '@/components/queries/act';
import { writeSettings } from '@/components/queries/private';
import { useToast } from '@/components/ui/ToastProvider';
import { completeTask, deleteTask, doNotRemindOf, editTask, remindOf, reopenTask, snoozeTask } from '@/lib/acts/task';
import { calendarOf } from '@/lib/exchange/ics';
import { saveFile } from '@/lib/exchange/save-file';
import type { Task } from '@/lib/model/task';
import { askForReminders } from '@/lib/reminders/permission';
import { texts } from '@/lib/texts';

/** What can be done with a task. Each is an act with undo, but for the calendar file. */
export function useTaskActs() {
  const act = useAct();
  const { show } = useToast();
  return useMemo(
    () => ({
      complete: (task: Task) => void act((making) => completeTask(making, { task })),
      reopen: (task: Task) => void act((making) => reopenTask(making, { task })),
      snooze: (task: Task, dueAt: string) => void act((making) => snoozeTask(making, { task, dueAt })),
      remove: (task: Task) => void act((making) => deleteTask(making, { task })),
      rename: (task: Task, title: string) => act((making) => editTask(making, { task, change: { title } })),
      oweBy: (task: Task, owedBy: Task['owedBy']) =>
        void act((making) => editTask(making, { task, change: { owedBy } })),
      stopReminding: (task: Task) => void act((making) => doNotRemindOf(making, { task })),
      /** The browser's question must be the first thing after the click. */
      remind: (task: Task) => {
        void askForReminders().then(async (given) => {
          if (!given) return show({ kind: 'failed', text: texts.tasks.remindRefused });
          await writeSettings({ reminders: true });
          await act((making) => remindOf(making, { task }));
        });
      },
      /** `about` is how the calendar names the prospect. */
      save: (tasks: Task[], about: string, now: string) => {
        const entries = tasks.map((task) => ({ task, about }));
        saveFile('alongside-tasks.ics', 'text/calendar', calendarOf(entries, now));
        show({ kind: 'done', text: texts.tasks.exported(tasks.length) });
      },
    }),
    [act, show],
  );
}
export type TaskActs = ReturnType<typeof useTaskActs>;
