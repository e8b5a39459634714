import type { Activity, Outcome } from '@/lib/model/activity';
import type { Edit } from '@/lib/model/edit';
import type { Prospect } from '@/lib/model/prospect';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { type Answer, type AskingFile, answerEdits } from './parts/answer-edits';
import { newTask, type TaskDraft } from './parts/new-task';

/** A touch as the rep logs it: what, with whom, what came of it, what is next, and what was learned. */
export interface Touch {
  kind: 'mail' | 'call' | 'meeting' | 'in-person' | 'social';
  prospect: Prospect;
  personIds?: string[];
  /** Those of them who were not at this table: they get a seat, so that the prospect knows them. */
  newAtTable?: string[];
  direction?: 'in' | 'out';
  outcome?: Outcome;
  /** A machine sent it: it answers nobody. */
  automatic?: boolean;
  minutes?: number;
  subject?: string;
  text?: string;
  /** The other side's own words. */
  quote?: string;
  url?: string;
  /** When it happened (ISO), where that was not just now. */
  at?: string;
  stepId?: string;
  scriptId?: string;
  scriptVersion?: number;
  /** The task that this touch has done. */
  doneTaskId?: string;
  /** The next thing that is owed, with its date. */
  next?: TaskDraft;
  /** Questions that the talk answered; they need the file. */
  answers?: Answer[];
  file?: AskingFile;
}

/** Logs a call, meeting, in-person talk, social touch or mail, with its next step and what it answered, as one act. */
export function logTouch(making: Making, touch: Touch): NewAct {
  const { prospect, next, answers, file, at, doneTaskId, newAtTable = [], ...said } = touch;
  const id = making.makeId('activity');
  const values = {
    ...said,
    at: at ?? making.now,
    who: making.who,
    prospectId: prospect.id,
    companyId: prospect.companyId,
  };
  const edits: Edit[] = [
    { do: 'create', id, values },
    ...newAtTable.map((personId): Edit => {
      return { do: 'create', id: making.makeId('seat'), values: { prospectId: prospect.id, personId } };
    }),
    ...(doneTaskId ? [{ do: 'set' as const, id: doneTaskId, field: 'doneAt', value: making.now }] : []),
    ...(next ? [newTask(making.makeId('task'), { prospectId: prospect.id, ...next })] : []),
    ...(file && answers ? answerEdits(making, file, answers) : []),
  ];
  return newAct(making, 'logged', { kind: touch.kind, next: next?.title ?? '' }, edits, prospect.id);
}

/** Corrects a logged touch. A field that is handed in as undefined is emptied. */
export function editActivity(
  making: Making,
  { activity, change }: { activity: Activity; change: Partial<Omit<Activity, 'id'>> },
): NewAct {
  const { id } = activity;
  const edits = Object.entries(change).map(
    ([field, value]): Edit => (value === undefined ? { do: 'clear', id, field } : { do: 'set', id, field, value }),
  );
  return newAct(making, 'activityChanged', {}, edits, activity.prospectId);
}

export const deleteActivity = (making: Making, { activity }: { activity: Activity }): NewAct =>
  newAct(making, 'activityDeleted', {}, [{ do: 'delete', id: activity.id }], activity.prospectId);
