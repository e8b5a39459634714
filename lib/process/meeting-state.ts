import type { Activity } from '@/lib/model/activity';
import { dayOf } from '@/lib/model/days';
import { leadingHeld, text } from '@/lib/model/record';
import type { ProspectFile } from './file';
import { indexOf, isFromThem } from './file-index';

/** The date that was agreed on, and what became of it: `over` is past and not logged, `missed` was logged as a no-show. */
export interface MeetingState {
  at: string;
  on: number;
  is: 'ahead' | 'over' | 'held' | 'missed';
  /** The no-show. */
  missed?: Activity;
}

/**
 * The prospect's meeting; undefined where no date is known. A date that was set after a no-show is a new one. A call in which they
 * talked, on the day of the meeting and not before its hour, was the meeting: many are held by phone and logged as a call.
 */
export function meetingOf(file: ProspectFile): MeetingState | undefined {
  const at = text(file.prospectRecord, 'meetingAt');
  const on = dayOf(at);
  if (at === undefined || on === undefined) return undefined;
  const { today, touches } = indexOf(file);
  const setAt = leadingHeld(file.prospectRecord, 'meetingAt')?.from.at ?? '';
  const logged = touches.findLast(
    (touch) =>
      (touch.kind === 'meeting' || touch.kind === 'in-person') &&
      (dayOf(touch.at) ?? 0) >= on &&
      (touch.outcome !== 'no-show' || touch.at > setAt),
  );
  const last = logged ?? touches.findLast((touch) => touch.kind === 'call' && wasTheMeeting(touch, at, on));
  if (last?.outcome === 'no-show') return { at, on, is: 'missed', missed: last };
  if (last) return { at, on, is: 'held' };
  return { at, on, is: on < today ? 'over' : 'ahead' };
}

/** A call earlier that day was about the meeting ("is ten still fine?"); talks begin up to a quarter of an hour early. */
function wasTheMeeting(call: Activity, at: string, on: number): boolean {
  if (!isFromThem(call) || dayOf(call.at) !== on) return false;
  return at.length <= 10 || Date.parse(call.at) >= Date.parse(at) - QUARTER;
}

const QUARTER = 15 * 60_000;
