import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { isInternal, isNeverLogged } from '@/lib/identity/own-addresses';
import { type MailWho, type OpenMail, openMail, openMails, whoIsInMail } from '@/lib/intake/mail-who';
import { webmailCardFor, webmailCards } from '@/lib/mail/cards';
import type { Correspondent } from '@/lib/model/mail-reading';
import { getMail, type MailSeen, watchMails } from '@/lib/tabs/mail-seen';
import type { Page } from '@/lib/tabs/page';
import { useCompose } from './compose';
import type { MailFile } from './mail-hand';
import { useAbout, useSettings } from './private';

/** The webmail in front: what is open in it, and whom of it the store knows. */
export interface PanelMail {
  tabId: number;
  windowId: number;
  origin: string;
  /** What the webmail is called. */
  label: string | undefined;
  /** The rep uses Alongside here. */
  isGranted: boolean;
  seen: MailSeen | undefined;
  /** The mail that is open, the latest of its thread; undefined where none is, or where it is nobody's business. */
  open: OpenMail | undefined;
  /** All mails of the thread that are open, in the order of the page. */
  messages: OpenMail[];
  /** undefined while looking; null when nobody is known. */
  who: MailWho | null | undefined;
  /** Names the thread in the list of the paused ones. */
  threadId: string | undefined;
  isPaused: boolean;
  /** Set where the mail is no open one but of a file or pasted. */
  file?: MailFile;
  /** Where no mail is open: the one that is being written, and whom of its receivers the store knows. */
  writing?: Writing | undefined;
}

export interface Writing {
  /** Whom it goes to, but nobody of the rep's own and nobody who is never logged. */
  outside: Correspondent[];
  /** undefined while looking; null when nobody is known. */
  who: MailWho | null | undefined;
}

/** Undefined where the page is no webmail. */
export function usePanelMail(page: Page | undefined): PanelMail | undefined {
  const told = useMailSeen(page?.tabId);
  const about = useAbout();
  const { mail, webmails } = useSettings();
  const seen = told && isOfPage(told, page) ? told : undefined;
  const open = useMemo(
    () => (seen && !seen.withheld ? openMail(seen.reading, about, mail.never) : undefined),
    [seen, about, mail.never],
  );
  const messages = useMemo(
    () => (seen && open ? openMails(seen.reading, about, mail.never) : []),
    [seen, open, about, mail.never],
  );
  const who = useMailWho(open);
  const writing = useWriting(page, seen !== undefined && seen.reading.state === 'none');
  const card = seen ? webmailCards.find(({ id }) => id === seen.reading.webmail) : cardOf(page);
  const origin = seen?.origin ?? (card && page?.url ? new URL(page.url).origin : undefined);
  const thread = seen?.reading.thread ?? open?.message.key;
  const threadId = origin && thread ? `${origin} ${thread}` : undefined;
  return useMemo(() => {
    if (!page || origin === undefined) return undefined;
    return {
      tabId: page.tabId,
      windowId: page.windowId,
      origin,
      label: card?.label,
      isGranted: seen?.isGranted ?? webmails.includes(origin),
      seen,
      open,
      messages,
      who: open ? who : null,
      threadId,
      isPaused: threadId !== undefined && mail.paused.includes(threadId),
      writing,
    };
  }, [page, origin, card, seen, open, messages, who, threadId, webmails, mail.paused, writing]);
}

const cardOf = (page: Page | undefined) => (page?.url ? webmailCardFor(page.url) : undefined);

/** A tab that has gone on to another site has nothing open any more, even if its removal is still under way. */
const isOfPage = ({ origin, tabId }: MailSeen, page: Page | undefined): boolean =>
  page?.tabId === tabId && page.url !== undefined && URL.canParse(page.url) && new URL(page.url).origin === origin;

function useMailSeen(tabId: number | undefined): MailSeen | undefined {
  const [seen, setSeen] = useState<MailSeen>();
  useEffect(() => {
    setSeen(undefined);
    if (tabId === undefined) return;
    let ended = false;
    const stop = watchMails((id, changed) => {
      if (id === tabId) setSeen(changed);
    });
    void getMail(tabId).then((found) => {
      if (!ended && found) setSeen((newer) => newer ?? found);
    });
    return () => {
      ended = true;
      stop();
    };
  }, [tabId]);
  return seen;
}

function useWriting(page: Page | undefined, isWanted: boolean): Writing | undefined {
  const { look } = useCompose(page, isWanted);
  const about = useAbout();
  const { never } = useSettings().mail;
  const outside = useMemo(() => {
    if (look?.state !== 'open') return undefined;
    const { to, cc, bcc } = look.compose;
    const isOurs = ({ address }: Correspondent) =>
      address !== undefined &&
      (isInternal(address, about) || isNeverLogged(address, { listed: never, privateProviders: false }));
    return [...to, ...cc, ...bcc].filter((one) => !isOurs(one));
  }, [look, about, never]);
  const who = useMailWho(outside && outside.length > 0 ? { outside } : undefined);
  return useMemo(() => outside && { outside, who: outside.length > 0 ? who : null }, [outside, who]);
}

/** Whom the store knows of a mail: undefined while looking, null when nobody. */
export function useMailWho(open: Pick<OpenMail, 'outside'> | undefined): MailWho | null | undefined {
  const addresses = open?.outside.map(({ address }) => address ?? '').join(' ');
  return useQuery({
    queryKey: ['mail-who', addresses],
    enabled: open !== undefined,
    queryFn: async () => (open ? ((await whoIsInMail(open)) ?? null) : null),
  }).data;
}
