import { useCallback, useRef, useState } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import { type LoggedMail, logMails } from '@/lib/acts/log-mail';
import type { Automatic } from '@/lib/intake/mail-automatic';
import { idsWhenSent, mailActivityId, sentActivityId } from '@/lib/intake/mail-id';
import { printedTime } from '@/lib/intake/mail-time';
import { type OpenMail, whoIsInMail } from '@/lib/intake/mail-who';
import type { Correspondent, MailMessage, MailReading } from '@/lib/model/mail-reading';
import type { Proposal } from '@/lib/model/page-reading';
import type { NextStep } from '@/lib/process/next-step';
import { changeSettings } from '@/lib/store/private';
import { recordById, recordsById } from '@/lib/store/records';
import { withholdMail } from '@/lib/tabs/mail-seen';
import { putProposal } from '@/lib/tabs/proposals';
import { texts } from '@/lib/texts';
import { useAct } from './act';
import type { WordsByKey } from './kept-words';
import { loggedMail, withStep } from './logged-mail';
import type { PanelMail } from './mail';
import { handOf } from './mail-hand';
import type { PanelFile } from './prospect';

/** What is to be logged, as the panel shows it before the press. */
export interface MailToLog {
  chosen: OpenMail[];
  words: WordsByKey;
  /** The mails that the rep takes for a machine's, where no header says so. */
  automatic: ReadonlyMap<string, Automatic>;
}

/** Logs open mails to a prospect. `settles` is the step that a mail of ours does. */
export function useLogMail(mail: PanelMail, file: PanelFile | undefined, settles: NextStep | undefined) {
  const act = useAct();
  const { show } = useToast();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const log = useCallback(
    async (wanted: MailToLog): Promise<boolean> => {
      // A second click on its way is the same click.
      if (!file || running.current) return false;
      running.current = true;
      setBusy(true);
      try {
        const prepared = await prepareAll(mail, file, wanted, settles);
        if (prepared.length > 0) return (await act((making) => logMails(making, prepared))) !== undefined;
        const isGone = wanted.chosen.length === 0;
        show(isGone ? { kind: 'failed', text: texts.mail.nobody.gone } : { kind: 'done', text: alreadyWords(wanted) });
        return false;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [act, show, mail, file, settles],
  );
  return { log, busy };
}

const alreadyWords = ({ chosen }: MailToLog) => (chosen.length > 1 ? texts.mail.allAlready : texts.mail.already);

/** Those of the chosen mails that are not logged yet. */
async function prepareAll(mail: PanelMail, file: PanelFile, wanted: MailToLog, settles: NextStep | undefined) {
  const seated = new Set<string>();
  const prepared: LoggedMail[] = [];
  const ids = new Set<string>();
  for (const open of wanted.chosen) {
    const one = await prepare(mail, open, file, wanted, seated);
    if (one && !ids.has(one.id)) prepared.push(one);
    if (one) ids.add(one.id);
  }
  // The step is done by the latest of ours.
  const doing = prepared.findLast(({ touch }) => touch.direction === 'out' && !touch.automatic);
  return prepared.map((one) => (settles && one === doing ? withStep(one, settles) : one));
}

async function prepare(
  mail: PanelMail,
  open: OpenMail,
  file: PanelFile,
  { words, automatic: seeming }: MailToLog,
  seated: Set<string>,
): Promise<LoggedMail | undefined> {
  const { seen, origin } = mail;
  if (!seen) return undefined;
  const { message, direction } = open;
  const [headers, who] = await Promise.all([
    handOf(mail).headers(message.key),
    open === mail.open && mail.who ? mail.who : whoIsInMail(open),
  ]);
  const id = await mailActivityId(headers?.messageId ?? message.messageId, seen.reading, origin, message.key);
  const at = headers?.at ?? timeOf(message);
  const isMine = direction === 'out';
  if ((await recordById(id)) !== undefined || (isMine && (await isLoggedWhenSent(open, seen.reading, at, file))))
    return undefined;
  const correspondent = who?.correspondent ?? open.outside[0] ?? {};
  const wrote = message.from?.address !== undefined && message.from.address === correspondent.address;
  return loggedMail({
    id,
    file,
    who,
    correspondent,
    how: wrote ? 'wrote' : 'got',
    direction,
    automatic: headers?.automatic ?? seeming.get(message.key),
    subject: seen.reading.subject,
    at,
    kept: words.get(message.key),
    seated,
  });
}

/** When a mail was sent, as exactly as the page tells; undefined where it leaves a doubt. */
export const timeOf = ({ date }: MailMessage): string | undefined =>
  date?.at ?? (date ? printedTime(date.printed) : undefined);

/** The mail was logged when it was sent, and nobody told its Message-ID then. */
async function isLoggedWhenSent(
  open: OpenMail,
  reading: MailReading,
  at: string | undefined,
  { activities }: PanelFile,
): Promise<boolean> {
  const { from, date } = open.message;
  const to = open.outside.flatMap(({ address }) => address ?? []);
  const mail = { account: from?.address, to, subject: reading.subject ?? '' };
  if (at !== undefined) return (await recordsById(await idsWhenSent({ ...mail, at }))).length > 0;
  // A day in a language that nobody reads here for sure: the mail of the same people and subject whose clock it shows.
  for (const logged of activities) {
    if (logged.kind !== 'mail' || !showsClock(date?.printed ?? '', logged.at)) continue;
    const ids = [mail, { ...mail, account: undefined }].map((one) => sentActivityId({ ...one, at: logged.at }));
    if ((await Promise.all(ids)).includes(logged.id)) return true;
  }
  return false;
}

/** True for a printed date that shows the time of day of `at` in the rep's zone, or up to two minutes later. */
function showsClock(printed: string, at: string): boolean {
  const clocks = [-1, 0, 1, 2].map((minutes) => new Date(Date.parse(at) + minutes * 60_000));
  return clocks.some((time) => {
    const minute = String(time.getMinutes()).padStart(2, '0');
    return new RegExp(
      `(?<!\\d)0?(?:${time.getHours()}|${time.getHours() % 12 || 12})[:.時시]\\s?${minute}(?!\\d)`,
    ).test(printed);
  });
}

/** Reads what the open mail tells of somebody in it, for the review; nothing of it is kept before. Undefined where it is gone. */
export function useMailProposal(mail: PanelMail) {
  const { show } = useToast();
  return useCallback(
    async ({ address, name }: Correspondent): Promise<Proposal | undefined> => {
      const { open, tabId, windowId, seen } = mail;
      const of = address ?? name;
      const reading = open && of !== undefined ? await handOf(mail).facts(open.message.key, of) : undefined;
      if (!open || !seen || !reading || reading.people.length === 0) {
        show({ kind: 'failed', text: texts.mail.nobody.gone });
        return undefined;
      }
      // Behind this word the address is nobody's own site: no company is known by a webmail's host.
      const url = `mail:${seen.reading.url}`;
      const at = new Date().toISOString();
      const about = { tabId, windowId, url, title: seen.reading.subject ?? '', at, mail: open.message.key };
      return { ...about, state: 'ready', reading: { ...reading, url } };
    },
    [mail, show],
  );
}

/** Brings somebody of the open mail to the review. */
export function useAddFromMail(mail: PanelMail) {
  const propose = useMailProposal(mail);
  return useCallback(
    async (who: Correspondent) => {
      const proposal = await propose(who);
      if (proposal) await putProposal(proposal);
      return proposal;
    },
    [propose],
  );
}

/** Pauses and resumes the thread of the open mail, and puts somebody on the never-log list. */
export function useMailLimits({ threadId, tabId, open }: PanelMail) {
  const { show } = useToast();
  const pause = useCallback(async () => {
    if (!threadId) return;
    await changeSettings(({ mail }) => ({ mail: { ...mail, paused: [...new Set([...mail.paused, threadId])] } }));
    show({ kind: 'done', text: texts.mail.pausedNow });
  }, [threadId, show]);
  const resume = useCallback(async () => {
    await changeSettings(({ mail }) => ({ mail: { ...mail, paused: mail.paused.filter((one) => one !== threadId) } }));
    show({ kind: 'done', text: texts.mail.resumedNow });
  }, [threadId, show]);
  const never = useCallback(
    async (address: string) => {
      await changeSettings(({ mail }) => ({ mail: { ...mail, never: [...new Set([...mail.never, address])] } }));
      if (open?.outside.length === 1) await withholdMail(tabId);
      show({ kind: 'done', text: texts.mail.neverLogged(address) });
    },
    [show, open, tabId],
  );
  return { pause, resume, never };
}
