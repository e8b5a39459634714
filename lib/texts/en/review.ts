import { day } from '../format';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

interface Brought {
  fresh: number;
  changed: number;
  same: number;
  companyGains: boolean;
}

/** Texts of the review of a capture, before anything is stored. */
export const review = {
  title: 'Review capture',
  open: (what: string) => `Open ${what}`,
  today: 'today',
  of: (ticked: number, all: number) => `${ticked} of ${people(all)}`,
  people: 'People on this page',
  all: 'All people',
  showFields: 'Show fields',
  hideFields: 'Hide fields',
  fields: (name: string) => `Fields of ${name}`,
  /** What keeping brings: "Keep 11 people", "Keep 2 new, 1 changed"; nothing new is said to be so. */
  keep: ({ fresh, changed, same, companyGains }: Brought) => {
    if (fresh > 0 && changed > 0) return `Keep ${fresh} new, ${changed} changed`;
    if (fresh > 0) return same > 0 ? `Keep ${fresh} new ${fresh === 1 ? 'person' : 'people'}` : `Keep ${people(fresh)}`;
    if (changed > 0) return `Keep ${changed} changed`;
    return companyGains || same === 0 ? 'Keep the company' : 'Keep as seen today';
  },
  keepNothing: 'Tick the company or somebody to keep.',
  cancel: 'Cancel',
  showAllFields: 'Show all fields',
  more: 'More',
  putAway: 'Review put away',
  others: (count: number) => (count === 1 ? 'The other is not stored' : `The ${count} others are not stored`),
  untouched: (count: number) => (count === 1 ? '1 known person stays as is' : `${count} known people stay as they are`),
  nothingNew: 'Nothing ticked is new. Keeping it notes that it was seen today.',
  leftOut: 'You left them out before.',
  nothingStored: 'Nothing is stored until you keep it',
  noOrganisation: 'The page does not say whose it is',
  choose: { join: 'Join', new: 'New', newPerson: 'New person', newCompany: 'New company' },
  choice: (name: string) => `${name}: join or new`,
  joinKeeps: 'Join keeps both values, each with its source.',
  skip: 'Skip',
  noRole: 'No role',
  role: (name: string) => `Role of ${name}`,
  /** Quotes the title only where another one stands above: the rep has corrected it. */
  suggested: (because: string | undefined) => `Suggested from the title${because ? ` “${because}”` : ''}.`,
  accept: 'Accept',
  acceptRole: (role: string, name: string) => `Accept: ${role}, ${name}`,
  acceptAll: (number: number) => (number === 1 ? 'Accept the role' : `Accept ${number} roles`),
  accepted: (because: string) => `Accepted, suggested from the title “${because}”`,
  post: (said: [name: string, because: string][]) =>
    said.map(([name, because]) => `${name}, from “${because}”`).join(' · '),
  correct: 'Correct',
  undoCorrect: 'Undo',
  corrected: (value: string) => `You corrected this. The page says “${value}”.`,
  stands: (typed: string, value: string) =>
    `You corrected this to “${typed}”. The page still says “${value}”; yours leads.`,
  correctionsStand: (fields: string[]) => `Your correction stands: ${fields.join(', ')}`,
  typed: 'You',
  unnamed: 'No name on the page',
  known: 'Saved before, nothing new',
  comesAlong: 'Saved before, without a company now',
  isNew: 'New',
  kept: 'saved before',
  /** What joining brings: "2 new, 1 differs, 5 saved before". */
  brings: (news: number, differing: number, same: number) =>
    [
      news > 0 && `${news} new`,
      differing > 0 && `${differing} ${differing === 1 ? 'differs' : 'differ'}`,
      same > 0 && `${same} saved before`,
    ]
      .filter(Boolean)
      .join(', '),
  differs: (known: string) => `Saved before: ${known}. Both stay.`,
  showQuote: 'Show in the page',
  vanishedHere: 'No longer on this page',
  vanished: (field: string, value: string, seenAt: string) =>
    `${field} “${value}” is no longer on this page; last seen ${day(seenAt)}.`,
  left: (names: string[]) =>
    names.length > 3
      ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} others are no longer on this page`
      : `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} no longer on this page`,
  leftBody: 'They may have left. They stay in your records; keeping this page notes it on them.',
  partial: 'The page is very large: only a part of it was read.',
  loading: 'The page was still loading when it was read',
  loadingBody: 'Whoever it shows by now is not in here yet.',
  readAgain: 'Read again',
  unrecognised: 'This site’s layout was not recognised. Select words on the page and press Alt N.',
  save: 'Save',
  blocked: (reason: string) => `Do not contact: ${reason}`,
  where: { text: 'page text', attribute: 'link or attribute', metadata: 'not visible' },
  ours: 'This is your own company, as About me says. Nothing is ticked; what you tick is kept, without a prospect.',
};
