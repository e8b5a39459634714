import type { Outcome } from '@/lib/model/activity';
import { addWorkingDays, dayOf, isoDay } from '@/lib/model/days';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
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
};

/** A log as it opens: person, outcome and date preset, so that five seconds are enough. */
export function freshLog(file: ProspectFile, kind: LogKind, step: NextStep | undefined, words: string): LogDraft {
  const today = dayOf(file.now) ?? 0;
  const person = step?.personId ?? lastTouched(file) ?? indexOf(file).contacts.find(({ block }) => !block)?.id;
  return {
    personIds: person === undefined || kind === 'note' ? [] : [person],
    outcome: outcomesOf[kind][0] ?? null,
    words,
    next: '',
    due: isoDay(addWorkingDays(today + 1, 0)),
    notTheStep: false,
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

/** Outcomes after which a step counts as done: they heard us, or our words are on their way. */
export const doesIt = (outcome: Outcome | null) =>
  outcome === 'reached' || outcome === 'held' || outcome === 'sent' || outcome === 'replied';
