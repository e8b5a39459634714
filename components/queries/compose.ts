import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { ComposeSeen } from '@/lib/model/mail-compose';
import { type ComposeLook, lookAtCompose } from '@/lib/tabs/compose-page';
import { isSuppressed } from '@/lib/trust/suppression';

export { insertIntoCompose } from '@/lib/tabs/compose-page';

/**
 * The mail that is being written in a tab, looked at when the rep wants to insert and again each time they come back from it; undefined
 * while looking for the first time.
 */
export function useCompose(tabId: number | undefined): { look: ComposeLook | undefined; lookAgain: () => void } {
  const { data, refetch } = useQuery({
    queryKey: ['compose', tabId],
    enabled: tabId !== undefined,
    gcTime: 0,
    queryFn: async (): Promise<ComposeLook> => (tabId === undefined ? { state: 'none' } : lookAtCompose(tabId)),
  });
  const lookAgain = useCallback(() => void refetch(), [refetch]);
  useEffect(() => {
    // The panel cannot see the rep write in the page; it sees them come back from it.
    const stops = (['focus', 'pointerenter'] as const).map((name) => listen(name, lookAgain));
    return () => {
      for (const stop of stops) stop();
    };
  }, [lookAgain]);
  return { look: data, lookAgain };
}

function listen(name: 'focus' | 'pointerenter', run: () => void): () => void {
  const target = name === 'focus' ? window : document.documentElement;
  target.addEventListener(name, run);
  return () => target.removeEventListener(name, run);
}

/** Those of a window's addresses that the do-not-contact list forbids; undefined until the list has been asked. */
export function useListedAmong({ to, cc, bcc }: Pick<ComposeSeen, 'to' | 'cc' | 'bcc'>): string[] | undefined {
  const addresses = [...to, ...cc, ...bcc].flatMap(({ address }) => address?.toLowerCase() ?? []);
  return useQuery({
    queryKey: ['listed', 'among', ...addresses],
    queryFn: () => isSuppressed(addresses),
  }).data;
}
