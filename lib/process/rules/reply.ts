import type { Activity } from '@/lib/model/activity';
import { addWorkingDays, dayOf } from '@/lib/model/days';
import type { Channel } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import type { ProspectFile } from '../file';
import { indexOf } from '../file-index';
import { shortName } from '../step-title';
import type { Draft } from '../suggestion';
import { quoted } from '../words';

/**
 * Mails and messages that came in, and calls that nobody took, as long as no touch to the same person followed. To be
 * answered by the next working day, the newest first. Somebody who must not be contacted is not answered.
 */
export const unansweredReplies = (file: ProspectFile): Draft[] => {
  const { touches } = indexOf(file);
  const drafts: Draft[] = [];
  const settled = new Set<string>();
  for (let at = touches.length - 1; at >= 0; at -= 1) {
    const touch = touches[at];
    if (!touch) continue;
    const person = touch.personIds?.[0] ?? '';
    // A touch without a person may have been meant for anybody, so it settles what came before it.
    if (settled.has('')) break;
    if (settled.has(person) || (person === '' && settled.size > 0)) continue;
    for (const id of touch.personIds?.length ? touch.personIds : ['']) settled.add(id);
    const draft = asksForAnswer(touch) ? answer(file, touch) : undefined;
    if (draft) drafts.push(draft);
  }
  return drafts;
};

/**
 * While a reply lies unanswered, the process writes to nobody at that company: a first mail to a colleague would arrive beside the
 * question that nobody answers. Promises are kept all the same, and calls may be made.
 */
export function holdsBack(file: ProspectFile): (draft: Draft) => boolean {
  let waiting: boolean | undefined;
  return ({ kind, ruleId, taskId, channel }) => {
    if (kind !== 'do' || taskId !== undefined || ruleId === 'reply') return false;
    if (channel !== 'mail' && channel !== 'social') return false;
    waiting ??= unansweredReplies(file)[0] !== undefined;
    return waiting;
  };
}

function asksForAnswer(touch: Activity): boolean {
  if (touch.direction !== 'in' || touch.outcome === 'bounced') return false;
  if (touch.kind === 'mail' || touch.kind === 'social') return true;
  return touch.kind === 'call' && (touch.outcome === 'voicemail' || touch.outcome === 'no-answer');
}

function answer(file: ProspectFile, touch: Activity): Draft | undefined {
  const { contactById, today } = indexOf(file);
  const person = contactById.get(touch.personIds?.[0] ?? '');
  if (person?.block) return undefined;
  const short = person ? shortName(person) : file.prospect.name;
  const full = person?.name ?? file.prospect.name;
  const { title, reason } = texts.process;
  const channel: Channel = touch.kind === 'mail' || touch.kind === 'social' ? touch.kind : 'call';
  return {
    kind: 'do',
    ruleId: 'reply',
    titles: channel === 'call' ? title.callBack(full, short) : title.answer(full, short),
    reason: touch.quote
      ? reason.theyWords(short, channel !== 'call', quoted(touch.quote, touch, file.now), touch.at, file.now)
      : [
          {
            text:
              channel === 'call'
                ? reason.missedCall(short, touch.at, file.now)
                : reason.replyWithoutWords(short, touch.at, file.now),
          },
        ],
    due: addWorkingDays(dayOf(touch.at) ?? today, 1),
    channel,
    ...(person && { to: { person } }),
  };
}
