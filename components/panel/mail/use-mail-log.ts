import { useMemo, useState } from 'react';
import { useKeptWords } from '@/components/queries/kept-words';
import { useLogMail } from '@/components/queries/log-mail';
import type { PanelMail } from '@/components/queries/mail';
import { useSettings } from '@/components/queries/private';
import { useProspectFile } from '@/components/queries/prospect';
import { type Automatic, seemsAutomatic } from '@/lib/intake/mail-automatic';
import type { OpenMail } from '@/lib/intake/mail-who';
import { levelIn, type MailLevel } from '@/lib/model/about';
import { stepFor } from '@/lib/process/step-for';

/** What is about to be logged of the open thread: which mails, at which level, with which words. */
export function useMailLog(mail: PanelMail, prospectId: string) {
  const { file } = useProspectFile(prospectId);
  const settings = useSettings().mail;
  const settles = file && stepFor([file.steps.first, ...file.steps.others], 'mail');
  const { log, busy } = useLogMail(mail, file, settles);
  const [level, setLevel] = useState<MailLevel>();
  const [keys, setKeys] = useState<ReadonlySet<string>>();
  const [overruled, setOverruled] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => chosenOf(mail, keys), [mail, keys]);
  const now = level ?? levelIn(settings, mail.origin);
  const kept = useKeptWords(mail, chosen, now);
  const seeming = useMemo(() => seemingOf(mail, chosen), [mail, chosen]);
  const automatic = new Map([...seeming].flatMap(([key, { as }]) => (overruled.has(key) ? [] : [[key, as] as const])));
  const isReady = file !== undefined && kept.words !== undefined && (now === 'metadata' || kept.words.size > 0);
  return {
    level: now,
    setLevel,
    chosen,
    chosenKeys: new Set(chosen.map(({ message }) => message.key)),
    setKeys,
    ...kept,
    seeming,
    automatic,
    /** The rep says that somebody wrote it after all, or takes that back. */
    overrule: (key: string, isWritten: boolean) => {
      const next = new Set(overruled);
      if (isWritten) next.add(key);
      else next.delete(key);
      setOverruled(next);
    },
    /** The words that the level wants are there. */
    isReady,
    hasFile: file !== undefined,
    busy,
    log: () => log({ chosen, words: kept.words ?? new Map(), automatic }),
  };
}

/** The latest, until the rep chose others; those that are open no more are not meant. */
function chosenOf({ messages, open }: PanelMail, keys: ReadonlySet<string> | undefined): OpenMail[] {
  const taken = messages.filter(({ message }) => keys?.has(message.key));
  if (taken.length > 0) return taken;
  return open ? [open] : [];
}

/** Which of the mails a machine seems to have sent, as far as the page shows it. */
function seemingOf({ seen }: PanelMail, chosen: OpenMail[]): Map<string, { as: Automatic; by: 'subject' | 'sender' }> {
  return new Map(
    chosen.flatMap(({ message, direction }) => {
      const seems = direction === 'in' ? seemsAutomatic(seen?.reading.subject, message.from) : undefined;
      return seems ? [[message.key, seems] as const] : [];
    }),
  );
}
