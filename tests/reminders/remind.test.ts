import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Task } from '@/lib/model/task';
import { ALARM, giveReminders, placeOfNotification, planReminders } from '@/lib/reminders/remind';
import { fakeTabs } from '../tabs/fake-tabs';

const now = '2026-11-23T09:00:00.000Z';
const due = (id: string, prospectId?: string): Task => ({
  id,
  title: `Call about ${id}`,
  dueAt: now,
  owedBy: 'us',
  prospectId,
});
const source = (tasks: Task[], ahead: boolean) => ({
  due: vi.fn(async () => tasks),
  ahead: vi.fn(async () => ahead),
  given: vi.fn(async () => undefined),
});
let browser: ReturnType<typeof fakeTabs>;

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakeTabs();
  browser.granted.add('notifications');
});

test('the alarm is there only while reminders are ahead and may be shown', async () => {
  await planReminders(source([], true));
  expect(await fakeBrowser.alarms.get(ALARM)).toMatchObject({ periodInMinutes: 1 });
  await planReminders(source([], false));
  expect(await fakeBrowser.alarms.get(ALARM)).toBeUndefined();
  browser.granted.delete('notifications');
  await planReminders(source([], true));
  expect(await fakeBrowser.alarms.get(ALARM)).toBeUndefined();
});

test('planning again does not put the alarm off', async () => {
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  await planReminders(source([], true));
  await planReminders(source([], true));
  expect(create).toHaveBeenCalledTimes(1);
});

test('a due task is shown with its title, noted, and leads to its prospect', async () => {
  const reminders = source([due('task:a', 'prospect:p')], false);
  await giveReminders(reminders, now);
  const [[id, shown] = []] = Object.entries(fakeBrowser.notifications.getAllCreateOptions());
  expect(shown).toMatchObject({ title: 'Call about task:a' });
  expect(reminders.given).toHaveBeenCalledWith(['task:a'], now);
  expect(placeOfNotification(id ?? '')).toBe('/record/prospect%3Ap');
});

test('a task of no prospect leads to the workspace', async () => {
  await giveReminders(source([due('task:a')], false), now);
  const [id = ''] = Object.keys(fakeBrowser.notifications.getAllCreateOptions());
  expect(placeOfNotification(id)).toBe('/');
});

test('many due tasks are one notification, and all are noted', async () => {
  const tasks = ['a', 'b', 'c', 'd'].map((id) => due(id, 'prospect:p'));
  const reminders = source(tasks, false);
  await giveReminders(reminders, now);
  expect(Object.values(fakeBrowser.notifications.getAllCreateOptions())).toMatchObject([{ title: '4 tasks are due' }]);
  expect(reminders.given).toHaveBeenCalledWith(['a', 'b', 'c', 'd'], now);
});

test('without the permission nothing is shown and nothing is noted as shown', async () => {
  browser.granted.clear();
  const reminders = source([due('task:a')], true);
  await giveReminders(reminders, now);
  expect(fakeBrowser.notifications.getAllCreateOptions()).toEqual({});
  expect(reminders.given).not.toHaveBeenCalled();
});
