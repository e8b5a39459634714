/** What the browser itself shows for Alongside: its context menu and its notifications. */
export const menus = {
  note: 'Add to research notes',
  log: 'Log as their words',
  add: 'Add person or company from selection',
  capture: 'Capture this page',
  reminder: 'This is due now. Click to open it in Alongside.',
  remindersTitle: (count: number) => `${count} tasks are due`,
  reminders: 'Click to see them in Alongside.',
};
