import { logMails } from '@/lib/acts/log-mail';
import { idsWhenSent, mailActivityId, sentActivityId } from '@/lib/intake/mail-id';
import { type MailWho, whoIsInMail } from '@/lib/intake/mail-who';
import { randomId } from '@/lib/model/ids';
import { draftOf } from '@/lib/model/mail-compose';
import type { Correspondent } from '@/lib/model/mail-reading';
import type { SendEnd, StoredSend } from '@/lib/model/stored-send';
import { stageOf } from '@/lib/process/file-index';
import { stepFor } from '@/lib/process/step-for';
import { commit } from '@/lib/store/commit';
import { readAbout } from '@/lib/store/private';
import { deletedById, recordById } from '@/lib/store/records';
import { texts } from '@/lib/texts';
import { checkFact } from '@/lib/trust/check-act';
import { contextOf, wake } from './act-context';
import { followWithList } from './list-follows';
import { loggedMail, withStep } from './logged-mail';
import { type PanelFile, readPanelFile } from './prospect';

/**
 * Logs a mail that was sent, by the same act as the button does: to the prospect of the first recipient who has one, with the step it has
 * done. Resolves with what came of it; undefined when the rep has taken this very log back already, or nobody is left to tell of.
 */
export async function logSent(stored: StoredSend, now: string): Promise<SendEnd | undefined> {
  const { send } = stored;
  const outside = distinct([...send.to, ...send.cc, ...send.bcc]);
  if (outside.length === 0) return undefined;
  const who = await whoIsInMail({ outside });
  if (!who) return { is: 'stranger' };
  const prospect = who.prospects.find(({ state }) => state === 'open') ?? who.prospects[0];
  const file = prospect && (await readPanelFile(prospect.id, await readAbout(), now));
  if (!file) return noProspect(who);
  const id = await idOf(stored);
  const at = stored.headers?.at ?? send.at;
  const personId = who.person?.id ?? who.personIds[0];
  const end = {
    is: 'logged' as const,
    prospectId: file.prospect.id,
    ...(personId && { personId }),
    stage: stageOf(file.process, file.prospect.stage).name,
  };
  if ((await deletedById([id])).length > 0) return undefined;
  if ((await recordById(id)) || (await isLoggedOtherwise(file, who, stored, at))) return end;
  const step = stepFor([file.steps.first, ...file.steps.others], 'mail');
  const { subject, text } = send;
  const kept = text ? { kept: { text, isTheirs: true, how: 'whole' as const } } : {};
  const about = { id, file, who, correspondent: who.correspondent, subject, at, ...kept };
  const draft = draftOf(stored.origin, send.key);
  const mail = await loggedMail({ ...about, how: 'got', direction: 'out', draft });
  const logged = step ? withStep(mail, step) : mail;
  const name = file.about.name || texts.acts.you;
  const { act, blocked } = await checkFact(logMails({ now, who: name, makeId: randomId }, [logged]), now);
  const done = await commit(act, contextOf(now, name));
  await followWithList();
  wake();
  return { ...end, act: done.id, ...(step && { step: step.title }), ...(blocked && { blocked: blocked.reason }) };
}

function noProspect({ person, company }: MailWho): SendEnd {
  const recordId = person?.id ?? company?.id;
  return recordId === undefined ? { is: 'stranger' } : { is: 'no-prospect', recordId };
}

/** By its Message-ID; where nobody tells that, by who wrote whom about what in which minute. */
function idOf({ send, headers, origin }: StoredSend): Promise<string> {
  if (headers?.messageId) return mailActivityId(headers.messageId, send, origin, send.key);
  return sentActivityId({ account: send.account, to: addressed(send), subject: send.subject, at: send.at });
}

/** So near to each other (milliseconds) two mails of ours with one subject to one person are one. */
const SAME = 120_000;

/**
 * It was logged already under another id. Of a mail whose Message-ID is known only before that was: another mail under its subject, right
 * after it ("the attachment, sorry"), is another mail.
 */
async function isLoggedOtherwise(file: PanelFile, who: MailWho, { send, headers }: StoredSend, at: string) {
  if (!headers?.messageId) return isInFile(file, who, send.subject, at);
  const ids = await idsWhenSent({ account: send.account, to: addressed(send), subject: send.subject, at });
  return file.activities.some(({ id }) => ids.includes(id));
}

const addressed = ({ to, cc }: StoredSend['send']) => [...to, ...cc].flatMap(({ address }) => address ?? []);

/** It was logged already under another id: by hand from the folder of sent mail, or before its Message-ID was known. */
function isInFile({ activities }: PanelFile, { personIds }: MailWho, subject: string, at: string): boolean {
  return activities.some(
    (activity) =>
      activity.kind === 'mail' &&
      activity.direction === 'out' &&
      activity.subject === subject &&
      Math.abs(Date.parse(activity.at) - Date.parse(at)) <= SAME &&
      (activity.personIds ?? []).some((id) => personIds.includes(id)),
  );
}

function distinct(people: Correspondent[]): Correspondent[] {
  return [...new Map(people.map((one) => [one.address ?? one.name, one])).values()];
}
