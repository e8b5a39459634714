import { browser } from '@/lib/browser';
import { randomId } from '@/lib/model/ids';
import { ALARM, giveReminders, placeOfNotification, planReminders, type Reminders } from '@/lib/reminders/remind';
import { readSettings } from '@/lib/store/private';
import { dueReminders, markReminded, remindersAhead } from '@/lib/store/tasks';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import { now } from './clock';

const wanted = async () => (await readSettings()).reminders;

const reminders: Reminders = {
  due: async (at) => ((await wanted()) ? dueReminders(at) : []),
  ahead: async () => (await wanted()) && (await remindersAhead()),
  given: (ids, at) =>
    markReminded(ids, randomId('act'), { now: at, who: 'Alongside', newDevice: () => crypto.randomUUID() }),
};

/** Brings the alarm into line with the tasks and the permission. */
export const plan = () => planReminders(reminders);

/** Registers everything that has to do with reminders. */
export function listenForReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void giveReminders(reminders, now());
  });
  browser.runtime.onStartup.addListener(() => void plan());
  browser.permissions.onRemoved.addListener(() => void plan());
  browser.permissions.onAdded.addListener(() => {
    listenForClicks();
    void plan();
  });
  listenForClicks();
}

const onClicked = (id: string) => void openWorkspace(placeOfNotification(id));

/** The API is not there until the rep has granted the permission. */
function listenForClicks(): void {
  const events = browser.notifications?.onClicked;
  if (events && !events.hasListener(onClicked)) events.addListener(onClicked);
}
