import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { About } from '@/lib/model/about';
import type { ProspectFile } from '@/lib/process/file';
import { type NextSteps, nextSteps } from '@/lib/process/next-step';
import { processById } from '@/lib/process/registry';
import { readProspectFile } from '@/lib/store/prospects';
import { useNow } from './now';
import { useAbout } from './private';

/** Everything a section of the panel shows: the prospect's file, the steps worked out of it, and who the rep is. */
export interface PanelFile extends ProspectFile {
  steps: NextSteps;
  about: About;
}

/** One prospect with its next steps. `file` is undefined while reading and where the prospect is gone. */
export function useProspectFile(id: string | undefined) {
  const now = useNow();
  const about = useAbout();
  const query = useQuery({
    queryKey: ['prospect', id],
    enabled: id !== undefined,
    queryFn: async () => (id ? ((await readProspectFile(id)) ?? null) : null),
  });
  const file = useMemo(() => (query.data ? fileOf(query.data, about, now) : undefined), [query.data, now, about]);
  return { file, isLoading: query.isPending && id !== undefined, error: query.error, retry: query.refetch };
}

/** The same, once: for what is decided while nobody looks. Undefined where the prospect is gone. */
export async function readPanelFile(id: string, about: About, now: string): Promise<PanelFile | undefined> {
  const read = await readProspectFile(id);
  return read && fileOf(read, about, now);
}

type Read = NonNullable<Awaited<ReturnType<typeof readProspectFile>>>;

function fileOf({ record, ...rest }: Read, about: About, now: string): PanelFile {
  const process = processById(rest.prospect.processId, rest.prospect.processVersion);
  const plain: ProspectFile = { ...rest, prospectRecord: record, process, now };
  return { ...plain, steps: nextSteps(plain), about };
}
