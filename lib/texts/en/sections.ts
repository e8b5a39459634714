/** Texts that all sections of the panel share. */
export const sections = {
  group: 'Go to',
  here: 'Here',
  rows: 'Rows',
  goTo: (section: string) => `Go to ${section}`,
  nextRow: 'Next row',
  previousRow: 'Previous row',
  failed: (section: string) => `${section} could not be shown`,
  save: 'Save',
  cancel: 'Cancel',
  why: 'Why',
  you: 'You',
  person: 'Person',
};
