import { type Proposal, proposalSchema } from '@/lib/model/page-reading';
import { shelf } from './shelf';

const proposals = shelf('proposal', proposalSchema);

/** A reading that takes longer is given up: the worker was stopped in the middle, or the page is stuck. */
export const readingTimeoutMs = 20_000;

/** The proposal of a tab, or undefined when nothing was read there. It names its page: the tab may have moved on since. */
export const getProposal = (tabId: number): Promise<Proposal | undefined> => proposals.get(tabId);

/** Takes a proposal away: kept, dismissed, or its tab closed. */
export const removeProposal = (tabId: number): Promise<void> => proposals.remove(tabId);

/** Takes a proposal away that brought nothing. */
export async function forgetFailure(tabId: number): Promise<void> {
  if ((await proposals.get(tabId))?.state === 'failed') await proposals.remove(tabId);
}

/** Calls with each proposal that was put, and with undefined when one was removed. Returns the way to stop. */
export function watchProposals(changed: (tabId: number, proposal: Proposal | undefined) => void): () => void {
  return proposals.watch((id, proposal) => changed(Number(id), proposal));
}

/** The same proposal, but failed when it has been in reading for too long. `now` is an ISO time. */
export function settled(proposal: Proposal, now: string): Proposal {
  if (proposal.state !== 'reading') return proposal;
  const age = Date.parse(now) - Date.parse(proposal.at);
  return age > readingTimeoutMs ? { ...proposal, state: 'failed', failure: 'gone' } : proposal;
}

/**
 * Puts a proposal. storage.session holds some 10 MB: when it is full, the oldest proposals of other tabs give way,
 * because the rep is looking at this one.
 */
export async function putProposal(proposal: Proposal): Promise<void> {
  const others = (await proposals.all()).filter((other) => other.tabId !== proposal.tabId && other.state !== 'reading');
  others.sort((a, b) => a.at.localeCompare(b.at));
  for (;;) {
    try {
      return await proposals.put(proposal.tabId, proposal);
    } catch (error) {
      const oldest = others.shift();
      if (!oldest) throw error;
      await proposals.remove(oldest.tabId);
    }
  }
}

/** At the worker's start: a reading that an earlier worker began ended with it. */
export async function failInterrupted(): Promise<void> {
  for (const proposal of await proposals.all()) {
    if (proposal.state === 'reading') {
      await proposals.put(proposal.tabId, { ...proposal, state: 'failed', failure: 'gone' });
    }
  }
}
