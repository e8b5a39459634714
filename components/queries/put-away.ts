import { useCallback } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import type { Proposal } from '@/lib/model/page-reading';
import { getProposal, putProposal, removeProposal } from '@/lib/tabs/proposals';
import { putReviewDraft, type ReviewDraft, removeReviewDraft } from '@/lib/tabs/review-draft';
import { texts } from '@/lib/texts';
import { failureWords } from './failure-words';

/**
 * Puts a review away and offers it back with every tick and correction. With `reopen` the review lay over a record: its
 * proposal stays and only what was decided goes.
 */
export function usePutAway() {
  const { show } = useToast();
  return useCallback(
    (proposal: Proposal, decided: ReviewDraft, reopen?: () => void) => {
      const { tabId } = proposal;
      const gone = reopen ? removeReviewDraft(tabId) : removeProposal(tabId);
      const bringBack = async () => {
        await gone;
        await putReviewDraft(tabId, decided);
        // A newer reading of the page stays: what was decided is carried over to it.
        if (!(await getProposal(tabId))) await putProposal(proposal);
        reopen?.();
      };
      const run = () => void bringBack().catch((error) => show({ kind: 'failed', text: failureWords(error) }));
      show({ kind: 'done', text: texts.review.putAway, action: { label: texts.ui.undo, keys: 'z', run } });
    },
    [show],
  );
}
