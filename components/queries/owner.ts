import { useQuery } from '@tanstack/react-query';
import { whoIs } from '@/lib/intake/lookup';

/** Whose page this is, as far as it is known; `null` when nobody is, undefined while looking. */
export function useOwner(url: string | undefined) {
  return useQuery({
    queryKey: ['owner', url?.split('#')[0]],
    enabled: url !== undefined,
    queryFn: async () => (url ? ((await whoIs(url)) ?? null) : null),
  });
}

/** Whose page an address is, asked once. */
export const ownerAt = whoIs;
