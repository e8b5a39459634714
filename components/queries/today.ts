import { useQuery } from '@tanstack/react-query';
import type { ProspectFile } from '@/lib/process/file';
import { type NextSteps, nextSteps } from '@/lib/process/next-step';
import { processById, processes } from '@/lib/process/registry';
import { readProspectFile, type StoredProspectFile } from '@/lib/store/prospects';
import { inGroup } from '@/lib/store/records';
import { useNow } from './now';

/** An open prospect with the steps worked out of it. */
export interface OpenProspect {
  file: ProspectFile;
  steps: NextSteps;
}

/** How many prospects of each stage are looked at: the last changed ones. */
const PER_STAGE = 60;

/** What is being worked on: every stage, and the customers, whose follow-up goes on. */
export const liveGroups = [
  ...processes.flatMap((process) => process.stages.map((stage) => `${process.id}/${stage.id}`)),
  'won',
];

/** The live prospects with their next steps, unordered. */
export function useOpenProspects() {
  const now = useNow();
  return useQuery({
    queryKey: ['open-prospects', now.slice(0, 13)],
    queryFn: async (): Promise<OpenProspect[]> => {
      const rows = (await Promise.all(liveGroups.map((group) => inGroup('prospect', group, PER_STAGE)))).flat();
      return withSteps(
        rows.map((row) => row.id),
        now,
      );
    },
    placeholderData: (before) => before,
    // Comparing hundreds of whole files costs more than drawing the rows again, and would work out every second-best step.
    structuralSharing: false,
  });
}

/** Prospects by id with their next steps as of `now`; those that are gone are left out. */
export async function withSteps(ids: string[], now: string): Promise<OpenProspect[]> {
  const files = await Promise.all(ids.map((id) => readProspectFile(id)));
  return files.flatMap((stored) => (stored ? [stepsOf(stored, now)] : []));
}

function stepsOf({ record, ...rest }: StoredProspectFile, now: string): OpenProspect {
  const process = processById(rest.prospect.processId, rest.prospect.processVersion);
  const file: ProspectFile = { ...rest, prospectRecord: record, process, now };
  return { file, steps: nextSteps(file) };
}
