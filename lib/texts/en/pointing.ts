/** Texts of pointing at something in the page, and of the rules that come of it. */
export const pointing = {
  menu: 'Point at it in the page',
  menuName: (name: string) => `Point at it in the page: ${name}`,
  somebody: 'Somebody is missing? Point at a name',
  askPerson: (field: string, name: string) => `Click the ${field} of ${name}.`,
  askName: 'Click the name of somebody who is missing.',
  askCompany: (field: string) => `Click the company’s ${field}.`,
  keysInPage: 'Arrow keys move the frame, Enter takes it, Esc ends.',
  title: 'Point at it in the page',
  body: 'Click the words there. What stands like them on this site is read the same way from now on.',
  next: 'Next',
  previous: 'Previous',
  take: 'Take it',
  end: 'Stop',
  refused: 'This page is not open to Alongside. Click its toolbar button there, then point again.',
  onceOnly: 'Taken for this one. Nothing else on the page stands like it, so no rule was made.',
  again: 'Point again',
  askAny: (field: string) => `Click the ${field} of somebody.`,
  lost: (field: string) => `Your rule for the ${field} finds nothing on this page`,
  lostBody: (site: string, example: string) =>
    `On ${site} it once found “${example}”. The page may have changed, or have none.`,
  remove: 'Remove the rule',
};
