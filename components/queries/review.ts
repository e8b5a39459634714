import { useQuery } from '@tanstack/react-query';
import { matchReading, type ReadingMatch } from '@/lib/intake/match-reading';
import type { Proposal } from '@/lib/model/page-reading';

/** What is known of a proposal's company and people; undefined while looking. */
export function useReadingMatch(proposal: Proposal | undefined) {
  const reading = proposal?.reading;
  return useQuery({
    queryKey: ['match', proposal?.tabId, proposal?.at],
    enabled: reading !== undefined,
    queryFn: (): Promise<ReadingMatch> | undefined => reading && proposal && matchReading(proposal.url, reading),
  });
}
