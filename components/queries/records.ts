import { useQuery } from '@tanstack/react-query';
import { find } from '@/lib/store/find';
import { childrenOf, count, historyOf, latest, recordById } from '@/lib/store/records';

/** One record; `null` when it is not there (any more), undefined while reading. */
export const useRecord = (id: string | undefined) =>
  useQuery({
    queryKey: ['record', id],
    enabled: id !== undefined,
    queryFn: async () => (id ? ((await recordById(id)) ?? null) : null),
  });

/** Everything of a type that points at a record. */
export const useChildren = (type: string, parentId: string | undefined) =>
  useQuery({
    queryKey: ['children', type, parentId],
    enabled: parentId !== undefined,
    queryFn: () => (parentId ? childrenOf(type, parentId) : []),
  });

/** The records of a type that were changed last. */
export const useLatest = (type: string, limit: number) =>
  useQuery({ queryKey: ['latest', type, limit], queryFn: () => latest(type, limit) });

/** Who changed what of a record, the latest first. */
export const useHistory = (id: string) => useQuery({ queryKey: ['history', id], queryFn: () => historyOf(id) });

/** How many there are of a type or group. */
export const useCount = (key: string) => useQuery({ queryKey: ['count', key], queryFn: () => count(key) });

/** Prospects, companies and people found by name, domain, mail address or phone number. */
export const useFind = (query: string, types?: readonly string[]) =>
  useQuery({
    queryKey: ['find', query, types],
    enabled: query.trim().length > 0,
    queryFn: () => find(query, 20, types),
    placeholderData: (before) => before,
  });
