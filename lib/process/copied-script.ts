import type { Activity } from '@/lib/model/activity';
import { dayOf } from '@/lib/model/days';
import type { Channel } from '@/lib/model/process';
import type { ProspectFile } from './file';
import { indexOf } from './file-index';

/** How many days a copied script waits to be logged as sent. */
const waitDays = 3;

/** The written script of a channel that was copied or inserted lately and after which nothing was logged on that channel; its id. */
export function copiedScript(file: ProspectFile, channel: Channel): string | undefined {
  return lastCopied(file, channel)?.scriptId;
}

/** The copying itself, for when it was. */
export function lastCopied(file: ProspectFile, channel: Channel): Activity | undefined {
  if (channel !== 'mail' && channel !== 'social') return undefined;
  const { touches, today } = indexOf(file);
  const copied = copiesFor(file, channel).at(-1);
  if (!copied || today - (dayOf(copied.at) ?? 0) > waitDays) return undefined;
  return touches.some(({ kind, at }) => kind === channel && at >= copied.at) ? undefined : copied;
}

/** A mail of ours, as far as it tells with which script it was written. */
export interface SentMail {
  personIds: string[];
  /** When it was sent (ISO). */
  at: string;
  /** The draft it was, where that is known: see `draft` of an activity. */
  draft?: string | undefined;
}

/**
 * The script that a mail of ours was written with, in its version: what was inserted into this very draft, else what was copied or
 * inserted last for somebody it went to, in the days before it, and was not sent with another mail since.
 */
export function scriptOfMail(file: ProspectFile, mail: SentMail): Activity | undefined {
  const copies = copiesFor(file, 'mail');
  const ofDraft = mail.draft === undefined ? undefined : copies.findLast(({ draft }) => draft === mail.draft);
  if (ofDraft) return ofDraft;
  const last = copies.findLast((copied) => copied.at <= mail.at && isFor(copied, mail));
  if (!last || (dayOf(mail.at) ?? 0) - (dayOf(last.at) ?? 0) > waitDays) return undefined;
  const isUsed = indexOf(file).touches.some(
    (touch) =>
      touch.kind === 'mail' &&
      touch.direction !== 'in' &&
      touch.at >= last.at &&
      touch.at < mail.at &&
      isFor(touch, mail),
  );
  return isUsed ? undefined : last;
}

function copiesFor(file: ProspectFile, channel: 'mail' | 'social'): Activity[] {
  const ofChannel = new Set(
    file.process.stages.flatMap(({ scripts }) => scripts.filter((one) => one.channel === channel).map(({ id }) => id)),
  );
  return indexOf(file).activities.filter(
    ({ kind, scriptId }) => kind === 'script-copied' && ofChannel.has(scriptId ?? ''),
  );
}

/** What names nobody may be for anybody. */
const isFor = (one: Activity, { personIds }: SentMail) =>
  !one.personIds?.length || personIds.length === 0 || one.personIds.some((id) => personIds.includes(id));
