import { count, day } from '../format';

/** Texts of the section Tasks. */
export const tasks = {
  title: 'Tasks',
  list: 'Open tasks, the earliest first',
  doneList: 'Done',
  add: 'Add a task',
  none: 'No tasks. The next step has a date of its own.',
  addOne: 'Add a task',
  done: (title: string) => `Done: ${title}`,
  due: 'Due',
  late: (days: number) => `${count(days, 'day')} late`,
  today: 'today',
  theyOwe: 'They owe it',
  blocked: (name: string, owedBy: 'us' | 'them') =>
    owedBy === 'us'
      ? `Blocked: ${name} must not be contacted. Delete it, or lift the block.`
      : `${name} must not be contacted: it may come, but do not ask for it.`,
  owedBy: 'Who owes it',
  us: 'We do',
  them: 'They do',
  what: 'What',
  whatHint: 'Send the plant checklist',
  whatMissing: 'Write what is to be done.',
  save: 'Add task',
  more: (title: string) => `More for ${title}`,
  snooze: 'Later',
  /** A choice of a task's menu, as the palette says it. */
  ofTask: (what: string, title: string) => `${what}: ${title}`,
  pick: 'Change the date',
  remind: 'Remind me',
  reminding: 'Stop reminding me',
  remindsYou: 'reminds you',
  remindRefused:
    'You did not allow the browser to show reminders. The task keeps its date; choose “Remind me” again to allow it.',
  edit: 'Edit',
  weOwe: 'We owe it',
  theyOweIt: 'They owe it',
  delete: 'Delete',
  exportOne: 'Save as calendar entry',
  exportAll: 'Save all as calendar file',
  menu: 'More for tasks',
  exported: (number: number) => `${count(number, 'calendar entry').replace('entrys', 'entries')} saved`,
  showDone: (number: number) => `Show ${number} done`,
  hideDone: 'Hide done',
  summary: (overdue: number, next: string | undefined, now: string) =>
    [...(overdue > 0 ? [`${overdue} overdue`] : []), ...(next === undefined ? [] : [`next ${day(next, now)}`])].join(
      ' · ',
    ),
};
