import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReadingMatch } from '@/lib/intake/match-reading';
import type { Proposal } from '@/lib/model/page-reading';
import { readAbout } from '@/lib/store/private';
import { getLeftOut } from '@/lib/tabs/left-out';

/** What is known of a proposal's company and people, and what of it is the rep's own; undefined while looking. */
export const useReadingMatch = (proposal: Proposal | undefined) => useQuery(matchQuery(proposal));

/** The question itself, for whoever asks it ahead. */
export function matchQuery(proposal: Proposal | undefined) {
  const reading = proposal?.reading;
  return queryOptions({
    queryKey: ['match', proposal?.tabId, proposal?.at],
    enabled: reading !== undefined,
    queryFn: async (): Promise<ReadingMatch | undefined> => {
      if (!reading || !proposal) return undefined;
      // With the review, which needs it first; a panel that opens on a known prospect does not.
      const [{ matchReading }, about] = await Promise.all([import('@/lib/intake/match-reading'), readAbout()]);
      return remembering(proposal.url, await matchReading(proposal.url, reading, about));
    },
  });
}

/** Who was left out of a page stays out while something of it is kept; where the keeping was taken back, so was that. */
async function remembering(url: string, match: ReadingMatch): Promise<ReadingMatch> {
  const isKept = [match.company, ...match.people].some(({ decision }) => decision === 'join');
  return isKept ? { ...match, leftOut: await getLeftOut(url) } : match;
}
