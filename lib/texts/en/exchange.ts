import { count, day } from '../format';

const nouns: { [type: string]: [string, string] } = {
  company: ['company', 'companies'],
  person: ['person', 'people'],
  prospect: ['prospect', 'prospects'],
  note: ['note', 'notes'],
  task: ['task', 'tasks'],
  activity: ['activity', 'activities'],
  seat: ['seat', 'seats'],
};

/** Texts of backup, restore and calendar files. */
export const exchange = {
  /** "12 people" for a type of record and a number. */
  records: (type: string, number: number) => {
    const [one, many] = nouns[type] ?? [type, type];
    return `${number} ${number === 1 ? one : many}`;
  },
  madeAt: (at: string, now: string) => `Made on ${day(at, now)}`,
  willMerge: (added: number, merged: number) =>
    `${count(added, 'record')} will be added, ${merged} will be merged with what is here. Nothing is removed.`,
  willReplace: (holds: number, onlyHere: number) =>
    onlyHere === 0
      ? `${count(holds, 'record')} will take the place of everything here. Undo does not reach behind it: make a backup first.`
      : `${count(holds, 'record')} will take the place of everything here. ${count(onlyHere, 'record')} that the backup does not hold will be gone, and undo does not bring them back: make a backup first.`,
  bringBack: (deleted: number) =>
    deleted === 1
      ? 'Bring back 1 record that was deleted here since'
      : `Bring back ${deleted} records that were deleted here since`,
  erasedHere: (erased: number) =>
    erased === 1
      ? '1 was erased here for good and does not come back.'
      : `${erased} were erased here for good and do not come back.`,
  restored: (done: { added: number; changed: number; broughtBack: number }) => {
    const parts = [
      done.broughtBack > 0 && `${done.broughtBack} brought back`,
      done.added > 0 && `${done.added} added`,
      done.changed > 0 && `${done.changed} changed`,
    ].filter((part) => part !== false);
    const all = done.broughtBack + done.added + done.changed;
    return all === 0
      ? 'Nothing had to be changed: everything in this backup is here.'
      : `${count(all, 'record')} restored: ${parts.join(', ')}.`;
  },
  replaced: (records: number) => `${count(records, 'record')} restored. They have taken the place of everything here.`,
  unreadable: (number: number) => `${count(number, 'row')} cannot be read and will be left out.`,
  refused: {
    'too-big':
      'This file is larger than 100 MB and does not begin as a backup of Alongside does. Check that it is the right file.',
    'not-json': 'This file cannot be read: it is damaged, or it is no backup. Nothing was changed.',
    'not-a-backup': 'This file is not a backup of Alongside. Nothing was changed.',
    newer: 'This backup was made by a newer version of Alongside. Update the extension, then try again.',
    hostile: 'This file holds names that no backup has and that could do harm. Nothing was changed.',
  },
  calendarOwedBy: { us: 'We promised', them: 'They promised' },
};
