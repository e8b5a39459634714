import type { Activity } from '@/lib/model/activity';
import type { Note } from '@/lib/model/note';
import type { Act } from '@/lib/store/database';

export const timelineKinds = ['touches', 'notes', 'stages', 'captures', 'acts'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** One line of the timeline. `undo` is the act that made it, while that can still be taken back. */
export type TimelineItem = { id: string; at: string; kind: TimelineKind; undo?: Act } & (
  | { what: 'activity'; activity: Activity }
  | { what: 'note'; note: Note }
  | { what: 'act'; act: Act }
);

const kindOf: Record<Activity['kind'], TimelineKind> = {
  mail: 'touches',
  call: 'touches',
  meeting: 'touches',
  'in-person': 'touches',
  social: 'touches',
  'script-copied': 'touches',
  note: 'notes',
  capture: 'captures',
  'stage-move': 'stages',
  closed: 'stages',
};

export interface TimelineSources {
  activities: Activity[];
  notes: Note[];
  /** The acts that can be taken back, of any record. */
  acts: Act[];
  /** Only acts on these belong here. */
  prospectId: string | undefined;
}

/**
 * Everything that happened, the newest first. An act that made a line of its own (it has the same time, to the millisecond) is
 * taken back there; the others (a typed fact, a finished task) are lines themselves.
 */
export function timelineOf({ activities, notes, acts, prospectId }: TimelineSources): TimelineItem[] {
  const own = acts.filter((act) => prospectId !== undefined && act.prospectId === prospectId);
  const byTime = new Map(own.map((act) => [act.at, act]));
  const made = new Set<string>();
  const undo = (at: string) => {
    const act = byTime.get(at);
    if (act) made.add(act.id);
    return act && { undo: act };
  };
  const happened: TimelineItem[] = [
    ...activities.map(
      (activity): TimelineItem => ({
        ...{ what: 'activity', id: activity.id, at: activity.at, kind: kindOf[activity.kind], activity },
        ...undo(activity.at),
      }),
    ),
    ...notes.map(
      (note): TimelineItem => ({ what: 'note', id: note.id, at: note.at, kind: 'notes', note, ...undo(note.at) }),
    ),
  ];
  const others = own
    .filter((act) => !made.has(act.id))
    .map((act): TimelineItem => ({ what: 'act', id: act.id, at: act.at, kind: 'acts', act, undo: act }));
  return [...happened, ...others].sort((a, b) => (a.at < b.at ? 1 : -1));
}
