import { useQuery } from '@tanstack/react-query';
import type { ProspectFile } from '@/lib/process/file';
import { type NextSteps, nextSteps } from '@/lib/process/next-step';
import { processById, processes } from '@/lib/process/registry';
import { readProspectFile, type StoredProspectFile } from '@/lib/store/prospects';
import { count, endsOfGroup } from '@/lib/store/records';
import { dueTasks } from '@/lib/store/tasks';
import { useNow } from './now';

/** An open prospect with the steps worked out of it. */
export interface OpenProspect {
  file: ProspectFile;
  steps: NextSteps;
}

/** The day: the prospects that are looked at, unordered, and how many are being worked on in all. */
export interface Day {
  prospects: OpenProspect[];
  total: number;
}

/** How many prospects of each stage are looked at: those untouched for longest, and the last changed ones. */
const PER_STAGE = { oldest: 100, newest: 50 };
/** Besides them, the prospects of so many due tasks, the most overdue first. */
const DUE_TASKS = 300;

/** What is being worked on: every stage, and the customers, whose follow-up goes on. */
export const liveGroups = [
  ...processes.flatMap((process) => process.stages.map((stage) => `${process.id}/${stage.id}`)),
  'won',
];

/** The live prospects with their next steps. */
export function useOpenProspects() {
  const now = useNow();
  return useQuery({
    queryKey: ['open-prospects', now.slice(0, 13)],
    queryFn: () => readDay(now),
    placeholderData: (before) => before,
    // Comparing hundreds of whole files costs more than drawing the rows again, and would work out every second-best step.
    structuralSharing: false,
  });
}

/** All that is being worked on, or where that is too much, what is most likely to be the next thing to do. */
export async function readDay(now: string): Promise<Day> {
  const [ends, due, counts] = await Promise.all([
    Promise.all(liveGroups.map((group) => endsOfGroup('prospect', group, PER_STAGE))),
    dueTasks(tomorrow(now), DUE_TASKS),
    Promise.all(liveGroups.map((group) => count(`prospect|${group}`))),
  ]);
  const ids = new Set([...ends.flat(), ...due.flatMap((task) => task.prospectId ?? [])]);
  const prospects = (await withSteps([...ids], now)).filter(({ file }) => isLive(file));
  return { prospects, total: counts.reduce((sum, number) => sum + number, 0) };
}

/** Due times are kept in UTC and as bare dates: a day more has all of the rep's own today in it. */
const tomorrow = (now: string) => new Date(Date.parse(now) + 86_400_000).toISOString();

const isLive = ({ prospect }: ProspectFile) => prospect.state === 'open' || prospect.state === 'won';

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
