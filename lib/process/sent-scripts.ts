import type { Script } from '@/lib/model/process';
import { isCold } from '@/lib/outreach/cold';
import type { ProspectFile } from './file';
import { indexOf } from './file-index';

/**
 * How soon a script is wanted for somebody, as a number to sort by: 0 what fits, 1 first words to somebody who has answered
 * already, 2 a mail or message that they have got. What is said aloud may be said again, and never steps behind for it.
 */
export function usefulness(file: ProspectFile, personId: string | undefined): (script: Script) => number {
  const sent = sentScripts(file, personId);
  const cold = isCold(file, personId);
  return (script) => {
    if (sent.has(script.id)) return 2;
    return script.cold && !cold ? 1 : 0;
  };
}

/** The mails and messages that went to that person: logged with their script, or logged after it was copied. */
function sentScripts(file: ProspectFile, personId: string | undefined): Set<string> {
  const { activities, missed } = indexOf(file);
  const sent = new Set<string>();
  const copied = new Map<'mail' | 'social', string>();
  const channelOf = new Map(
    file.process.stages.flatMap(({ scripts }) => scripts.map(({ id, channel }) => [id, channel] as const)),
  );
  for (const activity of activities) {
    const { kind, scriptId, direction, personIds } = activity;
    if (personId !== undefined && personIds?.length && !personIds.includes(personId)) continue;
    const channel = channelOf.get(scriptId ?? '');
    if (kind === 'script-copied' && scriptId && (channel === 'mail' || channel === 'social'))
      copied.set(channel, scriptId);
    if ((kind !== 'mail' && kind !== 'social') || direction === 'in' || missed.has(activity)) continue;
    const id = channel === kind ? scriptId : copied.get(kind);
    copied.delete(kind);
    if (id !== undefined) sent.add(id);
  }
  return sent;
}
