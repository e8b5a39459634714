import { useCallback } from 'react';
import type { KeepDecisions } from '@/lib/intake/decisions';
import { keepEdits } from '@/lib/intake/keep';
import { readKnown } from '@/lib/intake/read-known';
import type { Proposal } from '@/lib/model/page-reading';
import { defaultProcess } from '@/lib/process/registry';
import { useAct } from './act';
import type { Again } from './submit';

/** Stores what the rep ticked, as one act. */
export function useKeep() {
  const act = useAct();
  return useCallback(
    (proposal: Proposal, decisions: KeepDecisions, again: Again) =>
      act(async (making) => {
        const known = await readKnown(proposal, decisions, defaultProcess());
        return keepEdits(proposal, decisions, known, making);
      }, again),
    [act],
  );
}
