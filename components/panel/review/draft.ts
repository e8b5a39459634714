import type { Proposal } from '@/lib/model/page-reading';
import { samePage } from '@/lib/tabs/page-access';
import type { ReviewDraft } from '@/lib/tabs/review-draft';
import { type Choices, carriedOver } from './choices';

/**
 * The choices that stand in the review of a reading: what was decided on this very reading; what was decided on the reading
 * before, where the same page was only read again; else what is proposed at first. Never what was decided on another page.
 */
export function choicesFrom(draft: ReviewDraft | undefined, proposal: Proposal, first: Choices): Choices {
  const { reading } = proposal;
  if (!draft || !reading || !samePage(draft.url, proposal.url)) return first;
  // The shape is our own: only the review writes it.
  const former = draft.choices as Choices;
  // What was chosen among other people, before About me changed, fits nobody here.
  if (draft.at === proposal.at) return former.people.length === reading.people.length ? former : first;
  return draft.names ? carriedOver(former, draft.names, reading, first) : first;
}
