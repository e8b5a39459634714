import type { Channel } from '@/lib/model/process';
import type { CommitteeRole } from '@/lib/model/seat';
import { count } from '../format';
import { names } from './names';

/** "a user buyer, an influencer or a champion" */
function oneOf(roles: readonly CommitteeRole[]): string {
  const said = roles.map((role) => `${/^[EI]/.test(names.role[role]) ? 'an' : 'a'} ${names.role[role].toLowerCase()}`);
  const last = said.pop() ?? '';
  return said.length > 0 ? `${said.join(', ')} or ${last}` : last;
}

/** Texts of the scripts section. */
export const scripts = {
  title: 'Scripts',
  all: 'All scripts of the process',
  empty: (stage: string) => `${stage} has no script. The process can be read in the workspace.`,
  summary: (first: string, gaps: number) => (gaps === 0 ? first : `${first} · ${count(gaps, 'gap')}`),
  copy: 'Copy',
  copyWhat: (script: string) => `Copy: ${script}`,
  whole: 'Show the whole script',
  less: 'Show less',
  copySubject: 'Copy subject',
  subjectCopied: 'The subject was copied.',
  copyFailed: 'The browser did not allow copying. Select the words and copy them by hand.',
  edit: 'Edit the words',
  editing: 'Done editing',
  restore: 'Back to the original words',
  copiedAt: (when: string) => `Copied ${when}. Once it is sent, log it, so that the next step knows.`,
  insertedAt: (when: string) => `Inserted ${when}. Once it is sent, log it, so that the next step knows.`,
  logSent: 'Log as sent',
  editedHere: 'edited here',
  subject: 'Subject',
  body: 'Words',
  for: (role: string) => `for the ${role}`,
  chooseAPerson: 'For whom',
  nobody: 'Nobody is saved here yet, so the script cannot say a name.',
  channel: 'Channel',
  anyChannel: 'All channels',
  channels: {
    mail: 'Mail',
    call: 'Call',
    meeting: 'Meeting',
    'in-person': 'In person',
    social: 'Social',
  } satisfies Record<Channel, string>,
  ready: 'ready',
  gaps: (number: number) => count(number, 'gap'),
  old: (number: number) => count(number, 'old value'),
  /** Why a script is not the first choice. */
  behind: {
    role: (roles: readonly CommitteeRole[], name: string | undefined) =>
      `This is for ${oneOf(roles)}. ${name === undefined ? 'Nobody here has that role' : `${name} is not known as one`}; if somebody else is, set the role under People.`,
    'too-early': (name: string | undefined, _use: string | undefined) =>
      `${name === undefined ? 'Nobody here has' : `${name} has not`} answered or spoken with you yet, and this builds on it.`,
    'too-late': (name: string | undefined, _use: string | undefined) =>
      `For a first contact. You have been in touch with ${name ?? 'them'} already.`,
    sent: (name: string | undefined, _use: string | undefined) => `${name ?? 'They'} got this already.`,
    'not-now': (_name: string | undefined, use: string | undefined) => `Not the moment for it. ${use ?? ''}`.trimEnd(),
  },
  behindShort: {
    role: 'other role',
    'too-early': 'after an answer',
    'too-late': 'first contact',
    sent: 'sent',
    'not-now': 'not now',
  },
  unknown: (label: string) => `${label} is not known.`,
  ask: (question: string) => `Ask: “${question}”`,
  answer: 'Answer',
  of: (label: string) => `: ${label}`,
  leaveOut: 'Leave it out',
  leaveOutWhat: (label: string) => `Leave it out: ${label}`,
  waivedByYou: (label: string) => `You left this out: ${label.toLowerCase()}.`,
  takeBack: 'Fill it after all',
  takeBackWhat: (label: string) => `Fill it after all: ${label}`,
  lastSeen: (value: string, age: string) => `${value} was last seen ${age} ago.`,
  recheck: 'Re-check',
  recheckWhat: (value: string) => `Re-check: ${value}`,
  recheckHint: 'Opens the page where it was read',
  keep: 'Use it anyway',
  keepWhat: (value: string) => `Use it anyway: ${value}`,
  blocked: 'Before it can be copied',
  aboutMe: 'Fill in About me',
  aboutGaps: (number: number) =>
    number === 1 ? 'One thing about you is missing.' : `${number} things about you are missing.`,
  aboutOnce: 'Said once under About me, it is in every script.',
  required: 'A first mail must carry it.',
  direction: 'Direction:',
  others: 'Other scripts',
};
