import { isOld } from '@/lib/intake/differences';
import type { Match } from '@/lib/intake/match';
import type { ReadingMatch } from '@/lib/intake/match-reading';
import { type Choices, joins, type PersonChoice, type PickChoice } from './choices';

/** What keeping would do, counted: of the ticked people, and of those who are left. */
export interface Tally {
  /** People who are not known yet, and known ones without a company who become this one's. */
  fresh: number;
  /** Known people who get something new. */
  changed: number;
  /** Known people of whom the page tells nothing new. */
  same: number;
  /** The company is new or gets something new. */
  companyGains: boolean;
  /** Not ticked and not known: they are not stored. */
  unstored: number;
  /** Not ticked, but known: they stay as they are. */
  untouched: number;
}

/** Counts what keeping these choices brings. */
export function tallyOf(choices: Choices, match: ReadingMatch): Tally {
  const comesAlong = (one: Match | undefined) => one?.isOrphan === true && choices.company.isTicked;
  const people = choices.people.map((choice, index) => {
    const brings = bringsOf(choice, match.people[index]);
    const isKept = brings === 'same' || brings === 'changed';
    return isKept && comesAlong(match.people[index]) ? 'fresh' : brings;
  });
  const count = (what: string) => people.filter((one) => one === what).length;
  const company = choices.company.isTicked && gainOf(choices.company, match.company) !== 'same';
  return {
    ...{ fresh: count('fresh'), changed: count('changed'), same: count('same') },
    ...{ companyGains: company, unstored: count('unstored'), untouched: count('untouched') },
  };
}

function bringsOf(choice: PersonChoice, match: Match | undefined): keyof Tally {
  if (!choice.isTicked) return match?.decision === 'join' ? 'untouched' : 'unstored';
  const gain = gainOf(choice, match);
  const hasNewRole = choice.role !== 'none' && choice.role !== match?.role;
  return gain === 'same' && hasNewRole ? 'changed' : gain;
}

/** What keeping one thing brings to the records. What is told no more is something new too. */
function gainOf(choice: PickChoice, match: Match | undefined): 'fresh' | 'changed' | 'same' {
  const brought = joins(choice, match);
  if (!brought) return 'fresh';
  const isTyped = Object.keys(choice.typed).length > 0;
  const isNews = brought.some((one) => !isOld(one)) || (match?.vanished ?? []).length > 0;
  return isTyped || isNews ? 'changed' : 'same';
}
