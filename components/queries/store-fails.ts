import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { StoreError } from '@/lib/store/errors';

/** Whether something on the screen could not be read from the store: then nobody may say that all is well. */
export function useStoreFails(): boolean {
  const cache = useQueryClient().getQueryCache();
  const listen = useCallback((told: () => void) => cache.subscribe(notifyManager.batchCalls(told)), [cache]);
  return useSyncExternalStore(listen, () =>
    cache.getAll().some((query) => query.isActive() && isOfStore(query.state.error)),
  );
}

/** Reads everything again that could not be read: one Try again is for the whole view, not only for the part it stands in. */
export function useReadAgain(): () => void {
  const client = useQueryClient();
  return useCallback(
    () => void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' }),
    [client],
  );
}

/** A store that opened and then breaks answers with the browser's own DOMException. */
const isOfStore = (error: Error | null): boolean => error instanceof StoreError || error instanceof DOMException;
