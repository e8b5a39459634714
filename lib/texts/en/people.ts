import { count } from '../format';

/** Texts of the section People: the buying committee. */
export const people = {
  title: 'People',
  list: 'Buying committee',
  add: 'Add a person',
  none: 'Nobody is known yet. Capture their team page, or add somebody by hand.',
  singleThread: (name: string) => `Single thread: everything goes through ${name}`,
  nobody: 'Nobody yet',
  emptySeat: (role: string) => `${role} · empty seat`,
  name: 'Name them',
  nameRole: (role: string) => `Name them: ${role}`,
  whoHolds: (role: string) => `Who is the ${role.toLowerCase()}?`,
  noRole: 'No role',
  noTitle: 'No job title known',
  doNotContact: 'Do not contact',
  more: (number: number) => `Show ${number} more`,
  fewer: 'Show fewer',
  setRole: (name: string) => `Role of ${name}`,
  setStance: (name: string) => `Stance of ${name}`,
  roleTitle: 'Role in the decision',
  stanceTitle: 'Where they stand',
  clearRole: 'No role in the decision',
  leaveCommittee: 'Not in the buying committee',
  why: 'What shows it',
  whyHint: 'In their words, if there are any',
  stanceNeedsWhy: 'For and against need something that shows it.',
  suggested: (role: string, name: string, title: string | undefined) =>
    `${name}: ${role}, suggested from ${title ? `the title “${title}”` : 'the title'}.`,
  /** In the row of the person, where name, title and role stand. */
  suggestedHere: 'Suggested from the title.',
  accept: 'Accept',
  acceptRole: (role: string, name: string) => `Accept: ${role}, ${name}`,
  isSuggested: (role: string) => `${role}?`,
  roleSuggested: (role: string) => `${role}, suggested from the title`,
  move: 'Open',
  summary: (known: number, empty: string[]) =>
    empty.length > 0 ? `${empty.join(', ')} missing` : count(known, 'person').replace('persons', 'people'),
};
