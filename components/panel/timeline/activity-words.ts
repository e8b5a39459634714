import type { Activity } from '@/lib/model/activity';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf, stageOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';

/** A line of the timeline in pieces: quiet words, strong ones (names), and the second line. */
export interface ActivityWords {
  before: string;
  strong: string;
  after: string;
  second: string;
}

const words = texts.timeline;

/** How an activity is told: who did what with whom, then what came of it. */
export function activityWords(activity: Activity, file: ProspectFile): ActivityWords {
  if (activity.kind === 'stage-move') return moved(activity, file);
  if (activity.kind === 'capture') return captured(activity);
  if (activity.kind === 'closed') return told('', texts.names.activity.closed, '', [activity.outcome, activity.reason]);
  if (activity.kind === 'script-copied')
    return told('', words.scriptCopied(scriptName(activity, file)), '', [names(activity, file)]);
  return touched(activity, file);
}

function touched(activity: Activity, file: ProspectFile): ActivityWords {
  const kind = words.kindOf[activity.kind];
  const who = names(activity, file);
  const subject = activity.subject ? `: “${activity.subject}”` : '';
  const minutes = activity.minutes === undefined ? '' : `, ${words.minutes(activity.minutes)}`;
  const outcome = activity.outcome && texts.names.outcome[activity.outcome];
  const second = [outcome, activity.text];
  if (activity.direction === 'in') {
    const said = activity.kind === 'call' ? words.calledWord : words.repliedWord;
    return told('', who || words.somebody, ` ${said}${subject}${minutes}`, second);
  }
  if (who === '') return told(kind, '', `${subject}${minutes}`, second);
  const to = activity.kind === 'mail' || activity.kind === 'social' ? words.toWord : words.withWord;
  return told(`${kind} ${to} `, who, `${subject}${minutes}`, second);
}

function moved(activity: Activity, file: ProspectFile): ActivityWords {
  const name = (id: string | undefined) => (id === undefined ? '' : stageOf(file.process, id).name);
  const proven = activity.evidence?.length ?? 0;
  const how = [proven > 0 && words.evidence(proven), activity.reason && words.because(activity.reason)];
  return told(`${name(activity.from)} → `, name(activity.to), '', [activity.who, ...how]);
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

const names = (activity: Activity, file: ProspectFile) =>
  (activity.personIds ?? []).flatMap((id) => indexOf(file).contactById.get(id)?.name ?? []).join(', ');

function scriptName(activity: Activity, file: ProspectFile): string {
  const all = file.process.stages.flatMap((stage) => stage.scripts);
  return all.find((script) => script.id === activity.scriptId)?.name ?? words.script;
}
