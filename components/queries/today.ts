import { useQuery } from '@tanstack/react-query';
import type { ProspectFile } from '@/lib/process/file';
import { type NextSteps, nextSteps } from '@/lib/process/next-step';
import { processById, processes } from '@/lib/process/registry';
import { readProspectFile } from '@/lib/store/prospects';
import { inGroup } from '@/lib/store/records';
import { useNow } from './now';

/** An open prospect with the steps worked out of it. */
export interface OpenProspect {
  file: ProspectFile;
  steps: NextSteps;
}

/** How many prospects of each stage are looked at: the last changed ones. */
const PER_STAGE = 60;

/** The open prospects with their next steps, unordered. */
export function useOpenProspects() {
  const now = useNow();
  return useQuery({
    queryKey: ['open-prospects', now.slice(0, 13)],
    queryFn: async (): Promise<OpenProspect[]> => {
      const groups = processes.flatMap((process) => process.stages.map((stage) => `${process.id}/${stage.id}`));
      const rows = (await Promise.all(groups.map((group) => inGroup('prospect', group, PER_STAGE)))).flat();
      const files = await Promise.all(rows.map((row) => readProspectFile(row.id)));
      return files.flatMap((stored) => {
        if (!stored) return [];
        const { record, ...rest } = stored;
        const process = processById(rest.prospect.processId, rest.prospect.processVersion);
        const file: ProspectFile = { ...rest, prospectRecord: record, process, now };
        return [{ file, steps: nextSteps(file) }];
      });
    },
    placeholderData: (before) => before,
  });
}
