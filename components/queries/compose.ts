import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { ComposeSeen, InsertEnd, Insertion } from '@/lib/model/mail-compose';
import type { ComposeLook } from '@/lib/tabs/compose-page';
import type { Page } from '@/lib/tabs/page';
import { isSuppressed } from '@/lib/trust/suppression';

/** Loaded where a mail is written: a panel that opens elsewhere needs none of it. */
const composePage = () => import('@/lib/tabs/compose-page');

/** Puts words into the mail that is being written in a tab, and says what arrived. Nothing is sent. */
export const insertIntoCompose = async (tabId: number, insertion: Insertion): Promise<InsertEnd> =>
  (await composePage()).insertIntoCompose(tabId, insertion);

/**
 * The mail that is being written in a page, as long as it is wanted: looked at once, and again each time the rep turns from the page to
 * the panel, which cannot see them write there. `look` is undefined while looking for the first time, and where nobody looks.
 */
export function useCompose(page: Page | undefined, isWanted = true) {
  const isOn = isWanted && page !== undefined;
  const { data: look, refetch } = useQuery({
    queryKey: ['compose', page?.tabId, page?.url],
    enabled: isOn,
    gcTime: 0,
    queryFn: async (): Promise<ComposeLook> =>
      page ? (await composePage()).lookAtCompose(page.tabId) : { state: 'none' },
  });
  const lookAgain = useCallback(() => void refetch(), [refetch]);
  useEffect(() => {
    if (!isOn) return;
    const root = document.documentElement;
    window.addEventListener('focus', lookAgain);
    root.addEventListener('pointerenter', lookAgain);
    return () => {
      window.removeEventListener('focus', lookAgain);
      root.removeEventListener('pointerenter', lookAgain);
    };
  }, [lookAgain, isOn]);
  return { look: isOn ? look : undefined, lookAgain };
}

/** Those of a window's addresses that the do-not-contact list forbids; undefined until the list has been asked. */
export function useListedAmong({ to, cc, bcc }: Pick<ComposeSeen, 'to' | 'cc' | 'bcc'>): string[] | undefined {
  const addresses = [...to, ...cc, ...bcc].flatMap(({ address }) => address?.toLowerCase() ?? []);
  return useQuery({
    queryKey: ['listed', 'among', ...addresses],
    queryFn: () => isSuppressed(addresses),
  }).data;
}
