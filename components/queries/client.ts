import { QueryClient } from '@tanstack/react-query';
import { onChange } from '@/lib/store/notices';

/**
 * The cache of one page. What it holds came from the local store, so it is never stale by time, needs no network and is not
 * asked twice on failure: the store itself says when something changed, and then only what is on the screen is read again.
 */
export function makeClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  onChange(() => void readAgain(client));
  return client;
}

/** A first read that is under way may have begun before the change; react-query would not start that one over by itself. */
async function readAgain(client: QueryClient): Promise<void> {
  await client.cancelQueries({ predicate: ({ state }) => state.data === undefined });
  await client.invalidateQueries();
}
