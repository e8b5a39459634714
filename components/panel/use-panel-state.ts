import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useCapture } from '@/components/queries/capture';
import { type PanelMail, usePanelMail } from '@/components/queries/mail';
import { useOwner } from '@/components/queries/owner';
import { useIncoming, usePage, useProposal } from '@/components/queries/page';
import { useProof } from '@/components/queries/proof';
import { useStanding } from '@/components/queries/standing';
import type { Owner } from '@/lib/intake/lookup';
import type { Proposal } from '@/lib/model/page-reading';
import type { Page } from '@/lib/tabs/page';
import { samePage } from '@/lib/tabs/page-access';
import { mailOwner } from './mail/mail-owner';
import { ownerOf } from './owner-of';
import type { Over, PanelState, Sheet } from './PanelContext';
import { type Named, type Subject, subjectOf } from './subject';
import { useChoice } from './use-choice';
import { useTyping } from './use-typing';

/** Everything the panel knows of its own window: the page, whom it speaks of, and what the rep opened over it. */
export function usePanelState() {
  const page = usePage();
  const waiting = useProposal(page?.tabId);
  const mail = usePanelMail(page);
  const mailKey = mail?.open?.message.key;
  const proposal = waiting && isOfPage(waiting, page, mail) ? waiting : undefined;
  const owner = useOwner(mail ? undefined : page?.url);
  const [shown, setShown] = useState<Named>();
  const choice = useChoice(page, waiting, mailKey);
  const { chosen } = choice;
  const [over, setOver] = useState<Over>();
  const [sheet, setSheet] = useState<Sheet>();
  const found = mail ? mailOwner(mail) : foundOwner(owner.data);
  const standing = useStanding((chosen ?? shown)?.id);

  const next = subjectOf({ page, isMail: mail !== undefined, proposal, owner: found, chosen, shown, standing });
  const { subject, held, release } = useSteady(next);

  const named = subject.kind === 'record' ? subject.named : undefined;
  const namedId = named?.id;
  // What was named stays named on pages that may not be seen.
  const latest = useRef(named);
  latest.current = named;
  // Before the effects of what stands in the panel: a log that one of them opens for the new record stays open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record is another id
  useLayoutEffect(() => {
    if (latest.current) setShown(latest.current);
    // What stood open over the former record is not for this one.
    setOver(undefined);
    setSheet(undefined);
  }, [namedId]);

  const remember = choice.choose;
  const choose = useCallback(
    (record: Named) => {
      remember(record);
      setOver(undefined);
    },
    [remember],
  );
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const settle = useCallback((at: string) => setSettled((before) => new Set([...before, at])), []);
  const capture = useCapture(page?.tabId);
  const prove = useProof(page?.windowId);
  const incoming = useIncoming(page?.windowId);
  const state = useMemo(
    (): PanelState => ({
      page,
      mail,
      subject,
      over,
      sheet,
      open: setOver,
      show: setSheet,
      choose,
      capture,
      settle,
      settled,
      prove,
    }),
    [page, mail, subject, over, sheet, choose, capture, settle, settled, prove],
  );
  return { state, chosen, held, release, incoming, proposal, error: owner.error, retry: () => void owner.refetch() };
}

/**
 * A tab keeps the proposal of a page it has left. Where the browser hides the address, only "browsers forbid this page" can be
 * of this page: Chromium hides the addresses of its own pages even after the click.
 */
function isOfPage(proposal: Proposal, page: Page | undefined, mail: PanelMail | undefined): boolean {
  if (mail || proposal.mail !== undefined) return proposal.mail !== undefined && proposal.mail === keyOfMail(mail);
  if (page?.url === undefined) return proposal.failure === 'forbidden-page';
  return samePage(proposal.url, page.url);
}

const keyOfMail = (mail: PanelMail | undefined) => mail?.open?.message.key;
const foundOwner = (data: Owner | null | undefined) => (data === undefined ? undefined : ownerOf(data));

/** While the rep types, the panel does not change to another record by itself: it waits and offers to switch. */
function useSteady(next: Subject): { subject: Subject; held: Subject | undefined; release: () => void } {
  const typing = useTyping();
  const last = useRef<Subject>(next);
  const [, force] = useState(0);
  const same = keyOf(last.current) === keyOf(next);
  if (same || !typing || last.current.kind !== 'record') last.current = next;
  const held = last.current === next ? undefined : next;
  const release = useCallback(() => {
    last.current = next;
    force((count) => count + 1);
  }, [next]);
  return { subject: last.current, held, release };
}

const keyOf = (subject: Subject) => (subject.kind === 'record' ? subject.named.id : subject.kind);
