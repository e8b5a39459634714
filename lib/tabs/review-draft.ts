import * as z from 'zod/mini';
import { shelf } from './shelf';

/**
 * What the rep ticked and corrected in the review of a tab, beside its proposal and like it in storage.session only: it goes with
 * the tab and with the browser, and reaches the store only when it is kept. It names its page: the tab may have moved on since.
 */
const reviewDraftSchema = z.object({
  /** The page that was reviewed. */
  url: z.string(),
  /** Which reading of it: the time of the proposal. */
  at: z.string(),
  choices: z.json(),
  /** The names of that reading's people, when the page is just being read again: the decisions go over to the new reading. */
  names: z.optional(z.array(z.string())),
});
export type ReviewDraft = z.infer<typeof reviewDraftSchema>;

const drafts = shelf('review-draft', reviewDraftSchema);

export const getReviewDraft = (tabId: number): Promise<ReviewDraft | undefined> => drafts.get(tabId);
export const putReviewDraft = (tabId: number, draft: ReviewDraft): Promise<void> => drafts.put(tabId, draft);
/** At Cancel, and when the tab closes. */
export const removeReviewDraft = (tabId: number): Promise<void> => drafts.remove(tabId);
