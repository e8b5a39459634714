import { useQuery } from '@tanstack/react-query';
import type { StoredRecord } from '@/lib/model/record';
import { text } from '@/lib/model/record';
import { find } from '@/lib/store/find';
import { childrenOf, count, inGroup } from '@/lib/store/records';
import { useNow } from './now';
import { liveGroups, type OpenProspect, withSteps } from './today';

export interface Pipeline {
  prospects: OpenProspect[];
  /** How many there are in all, also those that are not listed. */
  total: number;
}

/** How many prospects of each stage are listed: the last changed ones. Search finds all. */
const PER_GROUP = 60;
/** How many records a search may lead through. */
const FOUND = 60;

const groups = [...liveGroups, 'lost', 'disqualified'];

/** The prospects with their next steps; with a query those whose deal, company or people it names. */
export function usePipeline(query: string) {
  const now = useNow();
  const wanted = query.trim();
  return useQuery({
    queryKey: ['pipeline', wanted, now.slice(0, 13)],
    queryFn: async (): Promise<Pipeline> => {
      const ids = wanted ? await foundBy(wanted) : await listed();
      return { prospects: await withSteps(ids, now), total: await count('prospect') };
    },
    placeholderData: (before) => before,
  });
}

async function listed(): Promise<string[]> {
  const rows = await Promise.all(groups.map((group) => inGroup('prospect', group, PER_GROUP)));
  return rows.flat().map((row) => row.id);
}

async function foundBy(query: string): Promise<string[]> {
  const named = await Promise.all((await find(query, FOUND)).map(prospectsOf));
  return [...new Set(named.flat())];
}

/** The prospects a found record stands for: itself, its company's, those of the committees somebody sits in. */
async function prospectsOf(record: StoredRecord): Promise<string[]> {
  if (record.type === 'prospect') return [record.id];
  const companyId = record.type === 'person' ? text(record, 'companyId') : undefined;
  const [own, seats, company] = await Promise.all([
    childrenOf('prospect', record.id),
    childrenOf('seat', record.id),
    companyId ? childrenOf('prospect', companyId) : [],
  ]);
  return [
    ...own.map(({ id }) => id),
    ...seats.flatMap((seat) => text(seat, 'prospectId') ?? []),
    ...company.map(({ id }) => id),
  ];
}
