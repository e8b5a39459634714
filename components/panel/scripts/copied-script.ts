import type { Activity } from '@/lib/model/activity';
import { dayOf } from '@/lib/model/days';
import type { Channel } from '@/lib/model/process';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';

/** How many days a copied script waits to be logged as sent. */
const waitDays = 3;

/** The written script of a channel that was copied lately and after which nothing was logged on that channel; its id. */
export function copiedScript(file: ProspectFile, channel: Channel): string | undefined {
  return lastCopied(file, channel)?.scriptId;
}

/** The copying itself, for when it was. */
export function lastCopied(file: ProspectFile, channel: Channel): Activity | undefined {
  if (channel !== 'mail' && channel !== 'social') return undefined;
  const { activities, touches, today } = indexOf(file);
  const ofChannel = new Set(
    file.process.stages.flatMap(({ scripts }) => scripts.filter((one) => one.channel === channel).map(({ id }) => id)),
  );
  const copied = activities.findLast(({ kind, scriptId }) => kind === 'script-copied' && ofChannel.has(scriptId ?? ''));
  if (!copied || today - (dayOf(copied.at) ?? 0) > waitDays) return undefined;
  return touches.some(({ kind, at }) => kind === channel && at >= copied.at) ? undefined : copied;
}
