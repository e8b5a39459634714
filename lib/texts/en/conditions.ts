interface ActivityWords {
  kinds: string;
  outcome?: string | undefined;
  direction?: 'in' | 'out';
  inStage?: boolean;
  atLeast?: number;
}

function listed(parts: string[], word: string): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

/** A process' conditions as a reader says them. */
export const conditions = {
  or: (parts: string[]) => listed(parts, 'or'),
  and: (parts: string[]) => listed(parts, 'and'),
  not: (part: string) => `it is not so that ${part}`,
  unknown: (part: string) => `nobody knows yet whether ${part}`,
  fact: (name: string, of: 'company' | 'prospect' | 'anyone') => {
    if (of === 'company') return `the company’s ${name.toLowerCase()} is known`;
    return `the ${name.toLowerCase()}${of === 'anyone' ? ' of one of the people' : ''} is known`;
  },
  kinds: { social: 'social message', 'in-person': 'talk in person', 'script-copied': 'copied script' } as {
    [kind: string]: string;
  },
  activity: ({ kinds, outcome, direction, inStage, atLeast }: ActivityWords) => {
    const what = [kinds, direction && (direction === 'in' ? 'from them' : 'from us')].filter(Boolean).join(' ');
    const came = outcome ? ` (${outcome})` : '';
    const where = inStage ? ' in this stage' : '';
    return atLeast !== undefined && atLeast > 1
      ? `at least ${atLeast} of these are logged${where}: ${what}${came}`
      : `a ${what}${came} is logged${where}`;
  },
  step: 'its step is done',
  role: (roles: string) => `somebody has the role ${roles}`,
  people: (count: number) => (count === 1 ? 'one person is known by name' : `${count} people are known by name`),
  answered: 'the question below is answered',
  note: (count: number, fromPage: boolean) => {
    const notes = count === 1 ? 'a research note is kept' : `${count} research notes are kept`;
    return fromPage ? `${notes} that ${count === 1 ? 'comes from a page' : 'come from pages'}` : notes;
  },
  register: { value: 'the value is entered', closeDate: 'the close date is entered', source: 'the source is noted' },
  silent: (days: number) => `they have been silent for ${days} days`,
  state: { open: 'it is open', won: 'it is won', lost: 'it is lost', disqualified: 'it is disqualified' },
};
