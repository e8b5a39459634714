/** What the browser itself shows for Alongside: its context menu. */
export const menus = {
  note: 'Add to research notes',
  log: 'Log as their words',
  add: 'Add person or company from selection',
  capture: 'Capture this page',
};
