import type { Outcome } from '@/lib/model/activity';
import { addWorkingDays, dayOf, isoDay } from '@/lib/model/days';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import type { Incoming } from '@/lib/tabs/incoming';
import { type LogKind, outcomesOf, tellsDirection } from './kinds';

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
  /** Words of theirs that came from a page, each under the id of its selection; `text` is what was selected, theirs or the rep's own. */
  theirs: { id: string; words: string; url: string; text?: string }[];
};

/** Names the draft of a log. A note that was begun on a page belongs to that page. */
export const logDraftName = (prospectId: string, kind: LogKind, from: Incoming | undefined): string =>
  `log:${prospectId}:${kind}${kind === 'note' && from ? `:${from.url}` : ''}`;

/** A log as it opens: person, date and, but for messages, outcome preset, so that five seconds are enough. Nobody is who must not be contacted. */
export function freshLog(file: ProspectFile, kind: LogKind, step: NextStep | undefined): LogDraft {
  const today = dayOf(file.now) ?? 0;
  const { contacts, contactById } = indexOf(file);
  const wanted = step?.personId ?? lastTouched(file) ?? contacts.find(({ block }) => !block)?.id;
  const person = wanted !== undefined && contactById.get(wanted)?.block ? undefined : wanted;
  return {
    personIds: person === undefined || kind === 'note' ? [] : [person],
    outcome: tellsDirection(kind) ? null : (outcomesOf[kind][0] ?? null),
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

/** What was logged came in: an outcome of theirs, or the rep says so. */
export const cameIn = ({ outcome, theyCame }: Pick<LogDraft, 'outcome' | 'theyCame'>) =>
  isTheirs(outcome) || theyCame === true;

/** Outcomes that are words of theirs. */
export const isTheirs = (outcome: Outcome | null | undefined) => outcome === 'replied' || outcome === 'declined';

/** Outcomes after which a step of ours counts as done: they heard us, or our words are on their way. */
export const doesIt = (outcome: Outcome | null) => outcome === 'reached' || outcome === 'held' || outcome === 'sent';
