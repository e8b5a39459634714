import type { Provenance } from '@/lib/model/provenance';
import { count, shortDay, time } from '../format';

const confidence: Record<NonNullable<Provenance['confidence']>, string> = {
  high: 'high confidence',
  medium: 'medium confidence',
  low: 'low confidence',
};

const by = {
  user: 'typed by you',
  page: 'page',
  mail: 'mail',
  import: 'imported',
  process: 'from the process',
};

/** The rep who is here, where a name would stand. */
const you = 'You';

/** Texts of the section Facts. */
export const facts = {
  title: 'Facts',
  add: 'Add a fact',
  copy: (what: string) => `Copy ${what}`,
  copied: (what: string) => `${what} copied`,
  notCopied: 'The browser did not allow copying. Select the words and copy them by hand.',
  correct: 'Correct',
  correctWhat: (what: string) => `Correct ${what}`,
  openAtQuote: 'Open at quote',
  openPage: 'Open the page',
  history: 'History',
  remove: 'Remove',
  removeWhat: (what: string) => `Remove: ${what}`,
  proofOf: (what: string) => `Show the proof: ${what}`,
  notKnown: 'Not known',
  ask: 'Ask',
  askWhat: (what: string) => `Ask: ${what}`,
  none: 'Nothing is known yet. Capture a page, or add what you know.',
  more: (number: number) => `Show ${number} more`,
  fewer: 'Show fewer',
  disagree: (number: number) => `${number} sources disagree`,
  compare: 'Compare',
  /** A button is never cut: a long value stands beside it anyway. */
  showFirst: (value: string) => (value.length > 24 ? 'Show this one first' : `Show ${value} first`),
  bothKept: 'Both are kept. The one you choose is shown first, with your name.',
  you,
  typedBy: (who: string, at: string, now: string) =>
    `Typed by ${who === you ? you.toLowerCase() : who} on ${shortDay(at, now)}`,
  lastSeen: (at: string, now: string) => `last seen ${shortDay(at, now)}`,
  seen: (at: string, now: string) => `seen ${shortDay(at, now)}`,
  readAt: (at: string, now: string) => `read ${shortDay(at, now)}, ${time(at)}`,
  missing: (at: string, now: string) => `no longer on its page since ${shortDay(at, now)}`,
  seenAgain: (at: string, now: string) => `seen again ${shortDay(at, now)}`,
  confidence,
  by,
  question: (what: string) => `What do you know of this: ${what.toLowerCase()}?`,
  notAValue: {
    email: 'A mail address has a name, an @ and a domain: ines@northwind.example.',
    phone: 'A phone number has at least five digits.',
    domain: 'A domain looks like northwind.example.',
    date: 'Choose a day.',
    other: 'Write something, or press Esc.',
  },
  of: { company: 'Company', person: 'Person', prospect: 'This prospect' },
  historyOf: {
    none: 'No earlier values.',
    now: 'now',
    empty: 'not known',
    restore: 'Restore',
    restoreWhat: (value: string) => `Restore ${value}`,
    line: (who: string, at: string, now: string) => `${who}, ${shortDay(at, now)} ${time(at)}`,
    was: (value: string) => `was ${value}`,
  },
  summary: (gaps: number, disagreements: number) =>
    [
      ...(disagreements > 0 ? [count(disagreements, 'disagreement')] : []),
      ...(gaps > 0 ? [`${gaps} not known`] : []),
    ].join(' · '),
};
