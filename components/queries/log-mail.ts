import { useCallback, useRef, useState } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import { logMail } from '@/lib/acts/log-mail';
import { idsWhenSent, mailActivityId } from '@/lib/intake/mail-id';
import type { NextStep } from '@/lib/process/next-step';
import { changeSettings } from '@/lib/store/private';
import { recordById, recordsById } from '@/lib/store/records';
import { mailHeaders, mailRead } from '@/lib/tabs/mail-page';
import { withholdMail } from '@/lib/tabs/mail-seen';
import { putProposal } from '@/lib/tabs/proposals';
import { texts } from '@/lib/texts';
import { useAct } from './act';
import { loggedMail } from './logged-mail';
import type { PanelMail } from './mail';
import type { PanelFile } from './prospect';

/** Which words of a mail are kept with its log. */
export type MailWords = 'none' | 'selected' | 'whole';

/** Logs the open mail to a prospect. `settles` is the step that a mail of ours does. */
export function useLogMail(mail: PanelMail, file: PanelFile | undefined, settles: NextStep | undefined) {
  const act = useAct();
  const { show } = useToast();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const log = useCallback(
    async (words: MailWords) => {
      // A second click on its way is the same click.
      if (!file || running.current) return;
      running.current = true;
      setBusy(true);
      try {
        const made = await prepare(mail, file, words, settles);
        if (made.refusal !== undefined) show({ kind: 'failed', text: made.refusal });
        else if (made.isLogged) show({ kind: 'done', text: texts.mail.already });
        else await act((making) => logMail(making, made.logged));
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [act, show, mail, file, settles],
  );
  return { log, busy };
}

async function prepare(mail: PanelMail, file: PanelFile, words: MailWords, settles: NextStep | undefined) {
  const { open, who, seen, tabId, origin } = mail;
  if (!open || !seen) return { refusal: texts.mail.nobody.gone };
  const { message, direction } = open;
  const isMine = direction === 'out';
  const [headers, read] = await Promise.all([
    mailHeaders(tabId, message.key),
    words === 'none' ? undefined : mailRead(tabId, { key: message.key, isMine, words }),
  ]);
  if (words === 'selected' && !read?.words) return { refusal: texts.mail.nothingSelected };
  if (words === 'whole' && !read?.words) return { refusal: texts.mail.noWords };
  const id = await mailActivityId(headers?.messageId ?? message.messageId, seen.reading, origin, message.key);
  const at = headers?.at ?? message.date?.at;
  const isLogged = (await recordById(id)) !== undefined || (isMine && (await isLoggedWhenSent(mail, at)));
  const correspondent = who?.correspondent ?? open.outside[0] ?? {};
  const wrote = message.from?.address !== undefined && message.from.address === correspondent.address;
  const logged = await loggedMail({
    id,
    file,
    who,
    correspondent,
    how: wrote ? 'wrote' : 'got',
    direction,
    automatic: headers?.automatic,
    subject: seen.reading.subject,
    at,
    step: isMine ? settles : undefined,
    words: read?.words,
  });
  return { logged, isLogged, refusal: undefined };
}

/** The mail was logged when it was sent, and nobody told its Message-ID then. */
async function isLoggedWhenSent({ open, seen }: PanelMail, at: string | undefined): Promise<boolean> {
  if (!open || !seen || at === undefined) return false;
  const to = open.outside.flatMap(({ address }) => address ?? []);
  const subject = seen.reading.subject ?? '';
  const ids = await idsWhenSent({ account: open.message.from?.address, to, subject, at });
  return (await recordsById(ids)).length > 0;
}

/** Reads what the open mail tells of its sender, for the review; nothing of it is kept before. */
export function useAddFromMail(mail: PanelMail) {
  const { show } = useToast();
  return useCallback(async () => {
    const { open, tabId, windowId, seen } = mail;
    if (!open || !seen) return;
    const { key } = open.message;
    const read = await mailRead(tabId, { key, isMine: open.direction === 'out', words: 'none' });
    if (!read || read.reading.people.length === 0) {
      show({ kind: 'failed', text: texts.mail.nobody.gone });
      return;
    }
    // Behind this word the address is nobody's own site: no company is known by a webmail's host.
    const url = `mail:${seen.reading.url}`;
    await putProposal({
      tabId,
      windowId,
      url,
      title: seen.reading.subject ?? '',
      at: new Date().toISOString(),
      state: 'ready',
      mail: key,
      reading: { ...read.reading, url },
    });
  }, [mail, show]);
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
