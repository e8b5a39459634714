import type { Activity } from '@/lib/model/activity';
import { texts } from '@/lib/texts';
import type { TimelineScope } from './timeline-scope';

/** A line of the timeline in pieces: quiet words, strong ones (names), and the second line. */
export interface ActivityWords {
  before: string;
  strong: string;
  after: string;
  second: string;
}

const words = texts.timeline;

/** How an activity is told: who did what with whom, then what came of it. */
export function activityWords(activity: Activity, scope: TimelineScope): ActivityWords {
  if (activity.kind === 'stage-move') return moved(activity, scope);
  if (activity.kind === 'capture') return captured(activity);
  if (activity.kind === 'closed')
    return told('', words.closedAs[activity.to ?? ''] ?? texts.names.activity.closed, '', [activity.reason]);
  if (activity.kind === 'script-copied') {
    const said = activity.draft === undefined ? words.scriptCopied : words.scriptInserted;
    return told('', said(scriptName(activity, scope)), '', [names(activity, scope)]);
  }
  return touched(activity, scope);
}

function touched(activity: Activity, scope: TimelineScope): ActivityWords {
  const kind = words.kindOf[activity.kind];
  const who = names(activity, scope);
  const subject = activity.subject ? `: “${activity.subject}”` : '';
  const minutes = activity.minutes === undefined ? '' : `, ${words.minutes(activity.minutes)}`;
  const outcome = activity.outcome && texts.names.outcome[activity.outcome];
  if (activity.direction === 'in') {
    const replied = activity.automatic ? words.automaticWord : words.repliedWord;
    const said = activity.kind === 'call' ? words.calledWord : replied;
    return told('', who || words.somebody, ` ${said}${subject}${minutes}`, [activity.text]);
  }
  const second = [outcome, activity.text];
  if (who === '') return told(kind, '', `${subject}${minutes}`, second);
  const to = activity.kind === 'mail' || activity.kind === 'social' ? words.toWord : words.withWord;
  return told(`${kind} ${to} `, who, `${subject}${minutes}`, second);
}

function moved(activity: Activity, scope: TimelineScope): ActivityWords {
  const name = (id: string | undefined) => (id === undefined ? '' : scope.stage(id, activity.processId).name);
  const how = [provenWords(activity, scope), activity.reason && words.because(activity.reason)];
  return told(`${name(activity.from)} → `, name(activity.to), '', [activity.who, ...how]);
}

/** What the track counted when the stage was left: the required exit criteria, and apart from them the others. */
function provenWords({ evidence = [], from, processId }: Activity, scope: TimelineScope): string {
  if (evidence.length === 0) return '';
  const exit = from === undefined ? [] : scope.stage(from, processId).exit;
  const required = exit.filter((criterion) => criterion.required);
  const among = (criteria: typeof exit) =>
    evidence.filter((one) => criteria.some(({ label }) => label === one.criterion)).length;
  // Criteria have other names in another version of the process: then only how many there were is certain.
  if (required.length === 0 || among(exit) === 0) return words.evidence(evidence.length);
  const proven = among(required);
  return words.evidenceOf(proven, required.length, evidence.length - proven);
}

function captured(activity: Activity): ActivityWords {
  return told('', words.captured(activity.personIds?.length ?? 0), '', [activity.text]);
}

const told = (
  before: string,
  strong: string,
  after: string,
  second: (string | false | undefined)[],
): ActivityWords => ({
  before,
  strong,
  after,
  second: second.filter(Boolean).join(' · '),
});

const names = (activity: Activity, scope: TimelineScope) =>
  (activity.personIds ?? []).flatMap((id) => scope.person(id) ?? []).join(', ');

function scriptName(activity: Activity, scope: TimelineScope): string {
  const { scriptId, processId } = activity;
  return (scriptId === undefined ? undefined : scope.script(scriptId, processId)) ?? words.script;
}
