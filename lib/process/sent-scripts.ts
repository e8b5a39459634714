import type { Script } from '@/lib/model/process';
import { isStranger } from '@/lib/outreach/cold';
import { evaluate } from './condition';
import type { ProspectFile } from './file';
import { indexOf } from './file-index';

/**
 * How a script stands to somebody now: it fits; it waits for an answer or a talk; it is first words, and they have answered or
 * spoken with us; they have got it already; or its own condition is not met.
 */
export type Standing = 'fits' | 'too-early' | 'too-late' | 'sent' | 'not-now';

/** How soon a script is wanted for somebody, as a number to sort by: the order of its standing. */
export function usefulness(file: ProspectFile, personId: string | undefined): (script: Script) => number {
  const standing = standingFor(file, personId);
  return (script) => order.indexOf(standing(script));
}

const order: Standing[] = ['fits', 'too-early', 'too-late', 'sent', 'not-now'];

/** What is said aloud may be said again: only a mail or message counts as sent. */
export function standingFor(file: ProspectFile, personId: string | undefined): (script: Script) => Standing {
  const sent = sentScripts(file, personId);
  const stranger = isStranger(file, personId);
  return ({ id, cold, warm, when }) => {
    if (!hasItsTime(file, { when })) return 'not-now';
    if (sent.has(id)) return 'sent';
    if (cold && !stranger) return 'too-late';
    return warm && stranger ? 'too-early' : 'fits';
  };
}

/** Whether a script's own condition is met; most have none. */
export const hasItsTime = (file: ProspectFile, { when }: Pick<Script, 'when'>): boolean =>
  !when || evaluate(when, file).is === 'yes';

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
