import { useCallback, useEffect, useState } from 'react';
import { getReviewDraft, putReviewDraft, type ReviewDraft, removeReviewDraft } from '@/lib/tabs/review-draft';

/** What was decided in the review of a tab so far; every change is put away at once, so that the panel may be closed at any time. */
export function useReviewDraft(tabId: number) {
  const [held, setHeld] = useState<{ tabId: number; draft: ReviewDraft | undefined }>();
  // What was held of another tab says nothing here.
  const draft = held?.tabId === tabId ? held.draft : undefined;
  useEffect(() => {
    let ended = false;
    void getReviewDraft(tabId).then((found) => {
      // What the rep has decided meanwhile stays.
      if (!ended) setHeld((newer) => (newer?.tabId === tabId ? newer : { tabId, draft: found }));
    });
    return () => {
      ended = true;
    };
  }, [tabId]);
  const write = useCallback(
    (next: ReviewDraft) => {
      setHeld({ tabId, draft: next });
      void putReviewDraft(tabId, next);
    },
    [tabId],
  );
  const clear = useCallback(() => {
    setHeld({ tabId, draft: undefined });
    void removeReviewDraft(tabId);
  }, [tabId]);
  return { draft, write, clear };
}
