import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { KeepDecisions } from '@/lib/intake/decisions';
import { keepEdits } from '@/lib/intake/keep';
import { matchReading, type ReadingMatch } from '@/lib/intake/match-reading';
import { readKnown } from '@/lib/intake/read-known';
import type { Proposal } from '@/lib/model/page-reading';
import { defaultProcess } from '@/lib/process/registry';
import { useAct } from './act';

/** What is known of a proposal's company and people; undefined while looking. */
export function useReadingMatch(proposal: Proposal | undefined) {
  const reading = proposal?.reading;
  return useQuery({
    queryKey: ['match', proposal?.tabId, proposal?.at],
    enabled: reading !== undefined,
    queryFn: (): Promise<ReadingMatch> | undefined => reading && proposal && matchReading(proposal.url, reading),
  });
}

/** Stores what the rep ticked, as one act. */
export function useKeep() {
  const act = useAct();
  return useCallback(
    (proposal: Proposal, decisions: KeepDecisions) =>
      act(async (making) => {
        const known = await readKnown(proposal, decisions, defaultProcess());
        return keepEdits(proposal, decisions, known, making);
      }),
    [act],
  );
}
