import type { Activity } from '@/lib/model/activity';
import { count } from '../format';

const closedAs: { [state: string]: string } = { won: 'Won', lost: 'Lost', disqualified: 'Disqualified' };

/** Texts of the section Timeline. */
export const timeline = {
  title: 'Timeline',
  list: 'What happened, the newest first',
  none: 'Nothing has happened yet. Log a call, or keep a capture.',
  noneOfKind: 'Nothing of this kind.',
  all: 'All kinds',
  filter: 'Show',
  kinds: {
    touches: 'Talks and mails',
    notes: 'Notes',
    stages: 'Stages',
    captures: 'Captures',
    acts: 'Changes that can be undone',
  },
  more: (number: number) => `Show ${number} more`,
  undo: 'Undo',
  undoWhat: (what: string) => `Undo: ${what}`,
  change: 'Changed',
  note: 'Note',
  withWord: 'with',
  toWord: 'to',
  repliedWord: 'replied',
  automaticWord: 'sent an automatic mail',
  calledWord: 'called',
  minutes: (minutes: number) => `${minutes} min`,
  captured: (people: number) =>
    people === 0 ? 'Captured a page' : `Captured ${people === 1 ? '1 person' : `${people} people`}`,
  evidence: (met: number) => `with ${count(met, 'exit criterion').replace('criterions', 'criteria')} proven`,
  evidenceOf: (met: number, of: number, others: number) =>
    `with ${met} of ${of} required exit ${of === 1 ? 'criterion' : 'criteria'} proven${others > 0 ? `, ${others} optional ${others === 1 ? 'one' : 'ones'} too` : ''}`,
  because: (reason: string) => `because: ${reason}`,
  scriptCopied: (name: string) => `Script copied: ${name}`,
  scriptInserted: (name: string) => `Script put into a mail: ${name}`,
  script: 'a script',
  closedAs,
  page: 'Open the page',
  somebody: 'somebody',
  correct: 'Correct',
  delete: 'Delete',
  correctWhat: (what: string) => `Correct: ${what}`,
  deleteWhat: (what: string) => `Delete: ${what}`,
  noOutcome: 'No outcome',
  when: 'When',
  menu: (what: string) => `More for ${what}`,
  kindOf: {
    mail: 'Mail',
    call: 'Call',
    meeting: 'Meeting',
    'in-person': 'Talk in person',
    social: 'Message',
    note: 'Note',
    capture: 'Capture',
    'stage-move': 'Stage move',
    'script-copied': 'Script copied',
    closed: 'Closed',
  } satisfies Record<Activity['kind'], string>,
};
