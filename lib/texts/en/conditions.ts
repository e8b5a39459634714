interface ActivityWords {
  kinds: string;
  outcome?: string | undefined;
  direction?: 'in' | 'out';
  inStage?: boolean;
  atLeast?: number;
}

const owner = { company: 'of the company', prospect: 'of this prospect', anyone: 'of one of the people' };

function listed(parts: string[], word: string): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

/** A process' conditions as a reader says them. */
export const conditions = {
  or: (parts: string[]) => listed(parts, 'or'),
  and: (parts: string[]) => listed(parts, 'and'),
  not: (part: string) => `not: ${part}`,
  unknown: (part: string) => `nobody knows yet: ${part}`,
  fact: (name: string, of: keyof typeof owner) => `${name.toLowerCase()} ${owner[of]}`,
  activity: ({ kinds, outcome, direction, inStage, atLeast }: ActivityWords) =>
    [
      atLeast !== undefined && atLeast > 1 ? `at least ${atLeast}: ${kinds}` : `a logged ${kinds}`,
      direction === 'in' && 'from them',
      direction === 'out' && 'from us',
      outcome && `with the outcome ${outcome}`,
      inStage && 'in this stage',
    ]
      .filter(Boolean)
      .join(', '),
  step: 'another step that is done',
  role: (roles: string) => `a person with the seat ${roles}`,
  people: (count: number) => (count === 1 ? 'one person with a name' : `${count} people with a name`),
  answered: 'an answer to the question below',
  note: (count: number, fromPage: boolean) => {
    const notes = count === 1 ? 'a research note' : `${count} research notes`;
    return fromPage ? `${notes} taken from ${count === 1 ? 'a page' : 'pages'}` : notes;
  },
  register: { value: 'the value', closeDate: 'the close date', source: 'the source' },
  silent: (days: number) => `silence for ${days} days`,
  state: { open: 'it is open', won: 'it is won', lost: 'it is lost', disqualified: 'it is disqualified' },
};
