import type { Activity } from '@/lib/model/activity';
import { dayOf } from '@/lib/model/days';
import { leadingHeld, text } from '@/lib/model/record';
import type { ProspectFile } from './file';
import { indexOf } from './file-index';

/** The date that was agreed on, and what became of it: `over` is past and not logged, `missed` was logged as a no-show. */
export interface MeetingState {
  at: string;
  on: number;
  is: 'ahead' | 'over' | 'held' | 'missed';
  /** The no-show. */
  missed?: Activity;
}

/** The prospect's meeting; undefined where no date is known. A date that was set after a no-show is a new one. */
export function meetingOf(file: ProspectFile): MeetingState | undefined {
  const at = text(file.prospectRecord, 'meetingAt');
  const on = dayOf(at);
  if (at === undefined || on === undefined) return undefined;
  const { today, touches } = indexOf(file);
  const setAt = leadingHeld(file.prospectRecord, 'meetingAt')?.from.at ?? '';
  const last = touches.findLast(
    (touch) =>
      (touch.kind === 'meeting' || touch.kind === 'in-person') &&
      (dayOf(touch.at) ?? 0) >= on &&
      (touch.outcome !== 'no-show' || touch.at > setAt),
  );
  if (last?.outcome === 'no-show') return { at, on, is: 'missed', missed: last };
  if (last) return { at, on, is: 'held' };
  return { at, on, is: on < today ? 'over' : 'ahead' };
}
