import { useEffect, useState } from 'react';
import { mayRead } from '@/lib/intake/may-read';
import type { Proposal } from '@/lib/model/page-reading';
import { type Incoming, watchIncoming } from '@/lib/tabs/incoming';
import { ownWindowId, type Page, watchPage } from '@/lib/tabs/page';
import { getProposal, watchProposals } from '@/lib/tabs/proposals';

/** The page beside this panel. `undefined` until the browser has answered. */
export function usePage(): Page | undefined {
  const [page, setPage] = useState<Page>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let ended = false;
    void ownWindowId().then((id) => {
      if (id !== undefined && !ended) stop = watchPage(id, mayRead, setPage);
    });
    return () => {
      ended = true;
      stop?.();
    };
  }, []);
  return page;
}

/** The window this page is in. */
export function useOwnWindow(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => void ownWindowId().then(setId), []);
  return id;
}

/** What was read in a tab and waits for the rep's decision. */
export function useProposal(tabId: number | undefined): Proposal | undefined {
  const [proposal, setProposal] = useState<Proposal>();
  useEffect(() => {
    setProposal(undefined);
    if (tabId === undefined) return;
    let ended = false;
    const stop = watchProposals((id, changed) => {
      if (id === tabId) setProposal(changed);
    });
    void getProposal(tabId).then((found) => {
      if (!ended && found) setProposal((newer) => newer ?? found);
    });
    return () => {
      ended = true;
      stop();
    };
  }, [tabId]);
  return proposal;
}

/** Selected words that wait to be filed by this window's panel, the oldest first. */
export function useIncoming(windowId: number | undefined): Incoming[] {
  const [waiting, setWaiting] = useState<Incoming[]>([]);
  useEffect(() => {
    if (windowId === undefined) return;
    return watchIncoming(windowId, setWaiting);
  }, [windowId]);
  return waiting;
}

export { removeIncoming } from '@/lib/tabs/incoming';
export { removeProposal } from '@/lib/tabs/proposals';
