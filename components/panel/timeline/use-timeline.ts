import { useUndoable } from '@/components/queries/undoable';
import type { Activity } from '@/lib/model/activity';
import type { Note } from '@/lib/model/note';
import { useAsked } from '../asked';
import { type TimelineItem, timelineOf } from './timeline-items';

export interface TimelineOf {
  activities: Activity[];
  notes: Note[];
  /** Whose acts can be taken back here. */
  prospectId?: string;
}

/** The lines of a timeline, the newest first: those of the kind that the head's menu asks for, and all. Head and body read the same. */
export function useTimeline({ activities, notes, prospectId }: TimelineOf): {
  items: TimelineItem[];
  all: TimelineItem[];
} {
  const { asked } = useAsked();
  const acts = useUndoable().data ?? [];
  const all = timelineOf({ activities, notes, acts, prospectId });
  return { items: all.filter((item) => asked === undefined || item.kind === asked), all };
}
