import { count, day, money } from '../format';
import { names } from './names';

type Values = Record<string, string | number>;

const people = (number: string | number | undefined) => (Number(number) === 1 ? '1 person' : `${number} people`);

const named = (table: { [key: string]: string }, key: string | number | undefined): string =>
  key !== undefined && Object.hasOwn(table, key) ? (table[key] ?? '') : String(key ?? '');

const registers = { name: 'Name', value: 'Value', currency: 'Currency', closeDate: 'Expected date', source: 'Source' };
const fieldName = (field: string | number | undefined) => named({ ...registers, ...names.fact }, field);
const roleName = (role: string | number | undefined) => named(names.role, role).toLowerCase();

function wordsKept(mails: number, withWords: number): string {
  if (withWords === 0) return '';
  if (mails === 1) return ' with its words';
  return withWords === mails ? ' with their words' : ` with the words of ${withWords}`;
}

/** What every act is called in toasts, in the history and in the list of what can be undone; and what undo answers. */
export const acts = {
  you: 'You',
  undone: (values: Values) => `Undone: ${values.what}`,
  along: (things: number) => `with ${count(things, 'thing')} added since`,
  undoElsewhere: (where: string, what: string) => `Your last act was on ${where}: “${what}”. Undo it?`,
  undoIt: 'Undo it',
  liftInstead: (whom: string) =>
    `“Do not contact” for ${whom} is not undone with a key: choose Lift on their record and say why. Z again goes on to what you did before.`,
  nothingToUndo: 'There is nothing left to undo.',
  notSaved: 'Nothing was saved. What you typed is still here.',
  contactBlocked: (whom: string, reason: string) =>
    `Not logged: ${whom} must not be contacted (${reason}). What you typed is still here.`,
  diskFull: 'The disk is full: nothing was saved. Make some room, then try again.',
  closedDoesNotMove: 'A closed prospect does not move. Open it again first.',
  unknownAct: 'A change made by another version of Alongside',
  reminded: 'Reminder shown',
  erased: 'Something of a person who was erased',
  /** Stands where their name stood in what others are told with. */
  erasedName: '[erased]',

  kept: (values: Values) => {
    if (Number(values.seen) > 0) return `Seen again, nothing new: ${values.company}`;
    const joined = Number(values.joined) > 0 ? `, ${count(Number(values.joined), 'field')} joined` : '';
    return Number(values.people) > 0 ? `${people(values.people)} kept${joined}` : `${values.company} kept${joined}`;
  },
  added: (values: Values) => `${values.name} added`,
  addedToKnown: (values: Values) => `Added to ${values.name}, who was known already`,
  factTyped: (values: Values) => `${fieldName(values.field)} set to ${values.value}`,
  factRemoved: (values: Values) => `${fieldName(values.field)} removed: ${values.value}`,
  factConfirmed: (values: Values) => `${fieldName(values.field)} confirmed: ${values.value}`,
  registerSet: (values: Values) => `${fieldName(values.field)} set to ${values.value}`,
  registerCleared: (values: Values) => `${fieldName(values.field)} cleared`,
  dealChanged: (values: Values) => `Deal changed: ${values.name}`,
  deleted: (values: Values) => `${values.name} deleted`,
  restored: (values: Values) => `Backup restored: ${count(Number(values.records), 'record')}`,
  broughtBack: (values: Values) => `${count(Number(values.records), 'deleted record')} brought back from a backup`,
  merged: (values: Values) => `${values.from} merged into ${values.into}`,
  personMoved: (values: Values) => `${values.name} moved to ${values.company}`,

  stageMoved: (values: Values) => `Moved to ${values.stage}`,
  won: (values: Values) => `Won: ${money(Number(values.value), String(values.currency))}`,
  lost: (values: Values) => `Lost: ${values.reason}`,
  disqualified: (values: Values) => `Set aside as a bad fit: ${values.reason}`,
  personAlone: (values: Values) => `${values.name} belongs to no company now`,
  reopened: (values: Values) => `${values.name} is open again`,
  laterSet: (values: Values) => `Next step moved to ${day(String(values.at))}`,
  laterCleared: () => 'Next step back to its own date',
  stepDone: (values: Values) => `Done: ${values.title}`,
  proven: 'proven',
  stepSkipped: (values: Values) => `Step left out: ${values.step}`,
  stepBack: (values: Values) => `Step back in: ${values.step}`,

  logged: (values: Values) => {
    const kinds: { [kind: string]: string } = {
      mail: 'Mail',
      call: 'Call',
      meeting: 'Meeting',
      'in-person': 'In-person talk',
      social: 'Social message',
    };
    return `${kinds[values.kind ?? ''] ?? 'Activity'} logged${values.next ? `, next: ${values.next}` : ''}`;
  },
  mailLogged: (values: Values) => {
    const mails = Number(values.mails ?? 1);
    const words = wordsKept(mails, Number(values.words));
    if (mails > 1) return `${mails} mails of this thread logged${words}${values.step ? `. Done: ${values.step}` : ''}`;
    const why = values.how === 'wrote' ? `${values.who} wrote it` : `it went to ${values.who}`;
    if (values.back)
      return `Logged as a mail that came back${values.how === 'got' ? `: it did not reach ${values.who}` : ''}`;
    if (values.automatic) return `Automatic mail logged${words}: ${why}, and it counts as no answer`;
    return `Mail logged${words}: ${why}${values.step ? `. Done: ${values.step}` : ''}`;
  },
  activityChanged: () => 'Log entry changed',
  activityDeleted: () => 'Log entry deleted',
  scriptCopied: (values: Values) => `Copied: ${values.name}`,
  scriptInserted: (values: Values) => `Noted: ${values.name}, into a mail`,
  noteAdded: (values: Values) => (values.name ? `Note added to ${values.name}` : 'Note added'),
  noteChanged: () => 'Note changed',
  noteFiled: () => 'Note filed under its question',
  noteDeleted: () => 'Note deleted',
  taskAdded: (values: Values) => `Task added: ${values.title}`,
  taskChanged: (values: Values) => `Task changed: ${values.title}`,
  taskDone: (values: Values) => `Done: ${values.title}`,
  taskOpenAgain: (values: Values) => `Open again: ${values.title}`,
  taskSnoozed: (values: Values) => `${values.title}: now due ${day(String(values.at))}`,
  reminderSet: (values: Values) => `Reminder on: ${values.title}`,
  reminderOff: (values: Values) => `Reminder off: ${values.title}`,
  taskDeleted: (values: Values) => `Task deleted: ${values.title}`,
  answered: (values: Values) => `Answered: ${values.question}`,
  seatSet: (values: Values) => `${values.name}: ${roleName(values.role)}`,
  seatCleared: (values: Values) => `${values.name} has no role now`,
  seatRemoved: (values: Values) => `${values.name} left the buying committee`,
  stanceSet: (values: Values) => `Stance of ${values.name}: ${values.stance}`,
  blocked: (values: Values) => `${values.name} must not be contacted`,
  addressBlocked: (values: Values) =>
    Number(values.records) === 0
      ? 'Address blocked: no saved record had to be marked'
      : `Address blocked: ${count(Number(values.records), 'record')} marked “Do not contact”`,
  unblocked: (values: Values) => `${values.name} may be contacted again`,
  ruleAdded: (values: Values) => `Remembered for ${values.site}`,
  ruleRemoved: (values: Values) => `Rule for ${values.site} removed`,
  personErased: () => 'A person was erased',
};
