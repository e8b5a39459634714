import { browser } from '@/lib/browser';
import type { Task } from '@/lib/model/task';
import { placeOfProspect } from '@/lib/tabs/open-workspace';
// Only this part of the texts: the worker must stay small.
import { menus } from '@/lib/texts/en/menus';

/** Where reminders come from; handed in, so that this file decides only when and how they are shown. */
export interface Reminders {
  /** The tasks whose reminder is to be given at this ISO time. */
  due(now: string): Promise<Task[]>;
  /** Whether any reminder is still to be given, now or later. */
  ahead(): Promise<boolean>;
  /** These reminders were given. */
  given(ids: string[], now: string): Promise<void>;
}

export const ALARM = 'reminders';
/** More than so many at once are said in one notification. */
const atMost = 3;

/** Keeps an alarm every minute while there are reminders that may be shown, and none otherwise. */
export async function planReminders(reminders: Reminders): Promise<void> {
  if (!(await mayRemind()) || !(await reminders.ahead())) {
    await browser.alarms.clear(ALARM);
    return;
  }
  if (!(await browser.alarms.get(ALARM))) browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
}

/** At the alarm: shows what is due. Shown first and noted after: twice after a crash is better than never. */
export async function giveReminders(reminders: Reminders, now: string): Promise<void> {
  const due = (await mayRemind()) ? await reminders.due(now) : [];
  if (due.length > atMost) await show('', menus.remindersTitle(due.length), menus.reminders);
  else for (const task of due) await show(task.prospectId ?? '', task.title, menus.reminder, task.id);
  if (due.length > 0)
    await reminders.given(
      due.map((task) => task.id),
      now,
    );
  await planReminders(reminders);
}

/** The place in the workspace that a click on a notification of ours leads to. */
export function placeOfNotification(id: string): string {
  const [prospectId] = id.split(' ', 1);
  return prospectId ? placeOfProspect(prospectId) : '/';
}

/** The notification's id begins with where a click leads, because the worker that shows it is gone at the click. */
async function show(prospectId: string, title: string, message: string, taskId = ''): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(`${prospectId} ${taskId}`, { type: 'basic', title, message, iconUrl });
}

const mayRemind = () => browser.permissions.contains({ permissions: ['notifications'] });
