import { useQuery } from '@tanstack/react-query';
import { text } from '@/lib/model/record';
import { recordById, recordsById } from '@/lib/store/records';

const pointers = ['companyId', 'personId', 'mergedInto'];

/**
 * The ids a record belongs to: its own, its company's, that of the person it pursues, and those they were joined into; 'gone' when
 * it was deleted or erased. Undefined while reading. Two steps lead from a pursuit over its person to the company.
 */
export function useStanding(id: string | undefined) {
  return useQuery({
    queryKey: ['standing', id],
    enabled: id !== undefined,
    queryFn: async () => (id ? readStanding(id) : 'gone'),
  }).data;
}

async function readStanding(id: string): Promise<{ ids: string[] } | 'gone'> {
  const record = await recordById(id);
  if (!record) return 'gone';
  const first = pointedAt(record);
  const second = (await recordsById(first)).flatMap(pointedAt);
  return { ids: [...new Set([id, ...first, ...second])] };
}

const pointedAt = (record: Parameters<typeof text>[0]) => pointers.flatMap((field) => text(record, field) ?? []);
