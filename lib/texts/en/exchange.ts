import { count, day } from '../format';

const nouns: { [type: string]: [string, string] } = {
  prospect: ['prospect', 'prospects'],
  company: ['company', 'companies'],
  person: ['person', 'people'],
  activity: ['timeline entry', 'timeline entries'],
  note: ['note', 'notes'],
  task: ['task', 'tasks'],
  seat: ['role in a buying committee', 'roles in buying committees'],
  'capture-rule': ['thing you pointed at in a page', 'things you pointed at in pages'],
};
/** The order in which a rep thinks of them; what a later version adds comes last. */
const order = Object.keys(nouns);
const rank = (type: string) => (order.includes(type) ? order.indexOf(type) : order.length);

/** Texts of backup, restore and calendar files. */
export const exchange = {
  holdsTitle: 'In this backup',
  doesTitle: 'What restoring will do',
  /** "1 prospect, 1 company, 12 people", for how many there are of each type of record. */
  records: (holds: { [type: string]: number }) => {
    const said = Object.entries(holds)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([type, number]) => `${number} ${(nouns[type] ?? ['other record', 'other records'])[number === 1 ? 0 : 1]}`);
    return said.length === 0 ? 'No records.' : `${said.join(', ')}, with their proof and history.`;
  },
  holdsList: (blocked: number) =>
    blocked === 0
      ? 'A do-not-contact list that blocks nobody.'
      : `The do-not-contact list: ${blocked === 1 ? '1 address or domain' : `${blocked} addresses and domains`}.`,
  holdsAbout: (about: { name: string; company: string } | 'empty' | 'absent') => {
    if (typeof about === 'string') return 'Your settings. About you is not filled in there.';
    const who = [about.name, about.company].filter((part) => part !== '').join(', ');
    return `About you${who ? ` (${who})` : ''} and your settings.`;
  },
  listGrows: (added: number) => {
    if (added === 0) return 'The do-not-contact list here stays as it is; nobody is taken off.';
    return `${added === 1 ? '1 address or domain is' : `${added} addresses and domains are`} added to the do-not-contact list here; nobody is taken off.`;
  },
  aboutStays: 'About you and your settings stay as they are here.',
  aboutFilled: 'About you is empty here, so it comes from the backup, with the settings.',
  aboutReplaced: 'About you and your settings become those of the backup.',
  aboutEmptied: 'Your settings become those of the backup. About you will be empty, as it is there.',
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
