import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { mayRead } from '@/lib/intake/may-read';
import type { Proposal } from '@/lib/model/page-reading';
import { type Incoming, watchIncoming } from '@/lib/tabs/incoming';
import { ownWindowId, type Page, watchPage } from '@/lib/tabs/page';
import { getProposal, watchProposals } from '@/lib/tabs/proposals';
import { matchQuery } from './review';

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

/** So long a new reading waits for what is known of it, in milliseconds. */
const PATIENCE = 150;

/**
 * What was read in a tab and waits for the rep's decision. A new reading is told when what is known of it has been looked up, so that it
 * is drawn in one go and no placeholder is drawn before it; it never waits long.
 */
export function useProposal(tabId: number | undefined): Proposal | undefined {
  const client = useQueryClient();
  const [proposal, setProposal] = useState<Proposal>();
  useEffect(() => {
    setProposal(undefined);
    if (tabId === undefined) return;
    let ended = false;
    let told = 0;
    const stop = watchProposals((id, changed) => {
      if (id !== tabId) return;
      told += 1;
      const mine = told;
      const tell = () => {
        if (!ended && mine === told) setProposal(changed);
      };
      if (!changed?.reading) return tell();
      const patience = new Promise((done) => setTimeout(done, PATIENCE));
      void Promise.race([client.prefetchQuery(matchQuery(changed)), patience]).then(tell);
    });
    void getProposal(tabId).then((found) => {
      if (!ended && found) setProposal((newer) => newer ?? found);
    });
    return () => {
      ended = true;
      stop();
    };
  }, [tabId, client]);
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
