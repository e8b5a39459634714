import type { Activity, Outcome } from '@/lib/model/activity';
import { isTheirs } from '../log/log-draft';
import { threeWay } from '../three-way';

/** A logged touch as it is corrected; `at` is a local time as the field writes it, `2026-11-20T15:30`. */
export type ActivityDraft = { text: string; outcome: Outcome | 'none'; at: string };

const draftOfActivity = ({ text, outcome, at }: Activity): ActivityDraft => ({
  text: text ?? '',
  outcome: outcome ?? 'none',
  at: localTime(at),
});

/** What is typed and what the form opened with; null while nothing was typed. */
export type ActivityEdit = { draft: { typed: ActivityDraft; from: ActivityDraft } | null };

/** The form over the touch as it is stored now. */
export function activityNow({ draft }: ActivityEdit, activity: Activity) {
  const now = draftOfActivity(activity);
  return threeWay({ typed: draft?.typed ?? now, from: draft?.from ?? now, now });
}

/** What the draft changes: only fields that differ; an emptied one is undefined. An unreadable time changes nothing. */
export function changeOfActivity(activity: Activity, draft: ActivityDraft): Partial<Omit<Activity, 'id'>> {
  const text = draft.text.trim() || undefined;
  const outcome = draft.outcome === 'none' ? undefined : draft.outcome;
  const at = new Date(draft.at);
  const moved = draft.at !== localTime(activity.at) && !Number.isNaN(at.getTime());
  return {
    ...(text !== activity.text && { text }),
    ...(outcome !== activity.outcome && { outcome, ...turned(activity, outcome) }),
    ...(moved && { at: at.toISOString() }),
  };
}

/** An outcome of theirs makes it their touch, and what was theirs for its outcome is ours with another one. */
function turned({ outcome: before }: Activity, outcome: Outcome | undefined): Pick<Partial<Activity>, 'direction'> {
  if (isTheirs(before) === isTheirs(outcome)) return {};
  return { direction: isTheirs(outcome) ? 'in' : 'out' };
}

function localTime(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
