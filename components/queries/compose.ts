import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { ComposeLook } from '@/lib/tabs/compose-page';
import type { Page } from '@/lib/tabs/page';

/** Loaded where a mail is written: a panel that opens elsewhere needs none of it. */
const composePage = () => import('@/lib/tabs/compose-page');

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
