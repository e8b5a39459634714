import { useCallback } from 'react';
import type { KeepDecisions } from '@/lib/intake/decisions';
import { keepEdits } from '@/lib/intake/keep';
import { readKnown } from '@/lib/intake/read-known';
import type { Proposal } from '@/lib/model/page-reading';
import { defaultProcess } from '@/lib/process/registry';
import { putLeftOut } from '@/lib/tabs/left-out';
import { useAct } from './act';
import type { Again } from './submit';

/** Stores what the rep ticked, as one act, and remembers for this session who was left out. */
export function useKeep() {
  const act = useAct();
  return useCallback(
    async (proposal: Proposal, decisions: KeepDecisions, again: Again) => {
      const done = await act(async (making) => {
        const known = await readKnown(proposal, decisions, defaultProcess());
        return keepEdits(proposal, decisions, known, making);
      }, again);
      if (done) await putLeftOut(proposal.url, namesLeft(proposal, decisions));
      return done;
    },
    [act],
  );
}

function namesLeft({ reading }: Proposal, { people }: KeepDecisions): string[] {
  const kept = new Set(people.flatMap(({ as, index }) => (as === 'skip' ? [] : [index])));
  return (reading?.people ?? []).flatMap(({ facts }, index) =>
    kept.has(index) ? [] : (facts.find(({ field }) => field === 'name')?.value ?? []),
  );
}
