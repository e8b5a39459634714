import { shortDay } from '../format';

/** Texts of the section Notes. */
export const notes = {
  title: 'Notes',
  list: 'Notes, the newest first',
  write: 'Write a note',
  writeOne: 'write one',
  none: { before: 'No notes yet. Select words on the page and press', between: ', or' },
  noteKeys: 'alt+n',
  field: 'Note',
  help: 'Markdown. Ctrl Enter saves, so does leaving the field.',
  placeholder: 'What you found out',
  question: 'Answers',
  noQuestion: 'No question',
  fileUnder: 'File under a question',
  about: 'About',
  aboutNobody: 'The company',
  save: 'Save note',
  edit: 'Edit',
  editNote: 'Edit the note',
  deleteNote: 'Delete the note',
  fileUnderWhat: (question: string) => `File the note under: ${question}`,
  delete: 'Delete',
  more: 'More for this note',
  by: (who: string, at: string, now: string) => `${who} · ${shortDay(at, now)}`,
  summary: (first: string) => first,
  showMore: (number: number) => `Show ${number} more`,
};
