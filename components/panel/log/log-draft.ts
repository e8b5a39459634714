import { isFromMe, type Mine } from '@/lib/intake/mine';
import type { Outcome } from '@/lib/model/activity';
import { addWorkingDays, dayOf, isoDay } from '@/lib/model/days';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import type { Incoming } from '@/lib/tabs/incoming';
import { type LogKind, outcomesOf } from './kinds';

/** What is being logged, as it lies on the disk between keystrokes. A type and not an interface, so that it counts as JSON. */
export type LogDraft = {
  personIds: string[];
  outcome: Outcome | null;
  words: string;
  next: string;
  due: string;
  /** The rep said that this was not the step it looks like. */
  notTheStep: boolean;
  /** They called or wrote to us: said only where we may not contact them. */
  theyCame: boolean;
  /** Words of theirs that came from a page, each under the id of its selection. */
  theirs: { id: string; words: string; url: string }[];
};

/** Names the draft of a log. A note that was begun on a page belongs to that page. */
export const logDraftName = (prospectId: string, kind: LogKind, from: Incoming | undefined): string =>
  `log:${prospectId}:${kind}${kind === 'note' && from ? `:${from.url}` : ''}`;

/**
 * The draft with selected words after what stands there already; the same selection never twice. They are theirs, and quoted,
 * unless they say that they are the rep's own.
 */
export function withTheirs(draft: LogDraft, kind: LogKind, { id, text, url }: Incoming, mine: Mine): LogDraft {
  const words = text.trim();
  const isSame = (each: LogDraft['theirs'][number]) => each.id === id || (each.words === words && each.url === url);
  // Selected again because the log was put away: the words stand there already.
  if (draft.theirs.some((each) => isSame(each) && (each.id === id || draft.words.includes(words)))) return draft;
  const isMine = isFromMe(words, mine);
  const theirs = [...draft.theirs, { id, words: isMine ? '' : words, url }];
  if (words === '') return { ...draft, theirs };
  const came = isMine ? 'sent' : 'replied';
  const outcome = outcomesOf[kind].includes(came) ? came : draft.outcome;
  return { ...draft, theirs, outcome, words: [draft.words.trim(), words].filter(Boolean).join('\n\n') };
}

/** A log as it opens: person, outcome and date preset, so that five seconds are enough. */
export function freshLog(file: ProspectFile, kind: LogKind, step: NextStep | undefined): LogDraft {
  const today = dayOf(file.now) ?? 0;
  const person = step?.personId ?? lastTouched(file) ?? indexOf(file).contacts.find(({ block }) => !block)?.id;
  return {
    personIds: person === undefined || kind === 'note' ? [] : [person],
    outcome: outcomesOf[kind][0] ?? null,
    words: '',
    next: '',
    due: isoDay(addWorkingDays(today + 1, 0)),
    notTheStep: false,
    theyCame: false,
    theirs: [],
  };
}

function lastTouched(file: ProspectFile): string | undefined {
  const { touches, contactById } = indexOf(file);
  const last = touches.findLast((touch) => touch.personIds?.some((id) => contactById.has(id)));
  return last?.personIds?.find((id) => contactById.has(id));
}

/** The step among the next ones that a log of this kind would do, where there is one. */
export function stepFor(steps: NextStep[], kind: LogKind): NextStep | undefined {
  return steps.find(
    (step) => (step.kind === 'do' && step.channel === kind) || (step.ruleId === 'meeting-over' && kind === 'meeting'),
  );
}

/** What was logged came in: an outcome of theirs, or the rep says so. */
export const cameIn = ({ outcome, theyCame }: Pick<LogDraft, 'outcome' | 'theyCame'>) =>
  outcome === 'replied' || outcome === 'declined' || theyCame === true;

/** Outcomes after which a step of ours counts as done: they heard us, or our words are on their way. */
export const doesIt = (outcome: Outcome | null) => outcome === 'reached' || outcome === 'held' || outcome === 'sent';
