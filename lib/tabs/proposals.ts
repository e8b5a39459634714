import { type Proposal, proposalSchema } from '@/lib/model/page-reading';
import { removeReviewDraft } from './review-draft';
import { shelf } from './shelf';

const proposals = shelf('proposal', proposalSchema);

/** A reading that takes longer is given up: the worker was stopped in the middle, or the page is stuck. */
export const readingTimeoutMs = 20_000;

/** The proposal of a tab, or undefined when nothing was read there. It names its page: the tab may have moved on since. */
export const getProposal = (tabId: number): Promise<Proposal | undefined> => proposals.get(tabId);

/** Takes a proposal away, with what the rep had decided on it: dismissed, or its tab closed. */
export async function removeProposal(tabId: number): Promise<void> {
  await Promise.all([proposals.remove(tabId), removeReviewDraft(tabId)]);
}

/** Takes a proposal away that brought nothing. */
export async function forgetFailure(tabId: number): Promise<void> {
  if ((await proposals.get(tabId))?.state === 'failed') await proposals.remove(tabId);
}

/**
 * Calls with each proposal that was put, and with undefined when one was removed. A reading that does not end, because its
 * worker was stopped and nothing has woken another, is told as failed. Returns the way to stop.
 */
export function watchProposals(changed: (tabId: number, proposal: Proposal | undefined) => void): () => void {
  const clocks = new Map<number, ReturnType<typeof setTimeout> | undefined>();
  const watchClock = (tabId: number, proposal: Proposal | undefined) => {
    clearTimeout(clocks.get(tabId));
    const giveUp = () => proposal && changed(tabId, { ...proposal, state: 'failed', failure: 'gone' });
    clocks.set(tabId, proposal?.state === 'reading' ? setTimeout(giveUp, readingTimeoutMs) : undefined);
  };
  const stop = proposals.watch((id, proposal) => {
    watchClock(Number(id), proposal);
    changed(Number(id), proposal);
  });
  let stopped = false;
  void proposals.all().then((begun) => {
    // What changed meanwhile has its clock already.
    for (const one of begun) if (!stopped && !clocks.has(one.tabId)) watchClock(one.tabId, one);
  });
  return () => {
    stopped = true;
    stop();
    for (const clock of clocks.values()) clearTimeout(clock);
  };
}

/**
 * Puts a proposal. storage.session holds some 10 MB: when it is full, the oldest proposals of other tabs give way,
 * because the rep is looking at this one.
 */
export async function putProposal(proposal: Proposal): Promise<void> {
  let others: Proposal[] | undefined;
  for (;;) {
    try {
      return await proposals.put(proposal.tabId, proposal);
    } catch (error) {
      others ??= await endedBeside(proposal);
      const oldest = others.shift();
      if (!oldest) throw error;
      await proposals.remove(oldest.tabId);
    }
  }
}

/** What was read in other tabs, the oldest first. */
async function endedBeside({ tabId }: Proposal): Promise<Proposal[]> {
  const others = (await proposals.all()).filter((other) => other.tabId !== tabId && other.state !== 'reading');
  return others.sort((a, b) => a.at.localeCompare(b.at));
}

/** At the worker's start: a reading that an earlier worker began ended with it. */
export async function failInterrupted(): Promise<void> {
  for (const proposal of await proposals.all()) {
    if (proposal.state === 'reading') {
      await proposals.put(proposal.tabId, { ...proposal, state: 'failed', failure: 'gone' });
    }
  }
}
