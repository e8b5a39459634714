import type { Proposal } from '@/lib/model/page-reading';
import type { Page } from '@/lib/tabs/page';

/** Whom the panel speaks of. Notes, logs and moves go to this record and no other. */
export interface Named {
  type: 'prospect' | 'company' | 'person';
  id: string;
  /** The company it belongs to, where that is known already. */
  companyId?: string | undefined;
}

/** What is known of the page's owner. */
export interface PageOwner {
  named: Named;
  companyId?: string | undefined;
  /** Why this record: "Matched by this page's domain". */
  why: string;
}

export interface Situation {
  page: Page | undefined;
  /** What was read on this page; one of another page of the same tab is left out by the caller. */
  proposal: Proposal | undefined;
  /** undefined while looking; null when nobody known owns the page. */
  owner: PageOwner | null | undefined;
  /** The record this panel named last, by match or by the rep's choice. */
  shown: Named | undefined;
  /** The page on which the rep chose `shown` by hand; the choice holds as long as the page stays. */
  chosenOn: string | undefined;
}

/**
 * What the panel shows. `elsewhere` is set when the record named is not the page's: the panel says so and offers a click.
 */
export type Subject =
  | { kind: 'starting' }
  | { kind: 'record'; named: Named; why?: string; elsewhere?: true; news?: Proposal }
  | { kind: 'review'; proposal: Proposal }
  | { kind: 'reading'; proposal: Proposal }
  | { kind: 'failed'; proposal: Proposal }
  | { kind: 'new'; url: string }
  | { kind: 'no-access' }
  | { kind: 'forbidden' };

/** Names the page an address belongs to: the place within the page does not matter. */
export const pageKey = (page: Page | undefined) => page && `${page.tabId} ${page.url?.split('#')[0] ?? ''}`;

/** Decides from the situation alone, so that two panels of two windows can never mix. */
export function subjectOf(situation: Situation): Subject {
  const { page, proposal, owner, shown, chosenOn } = situation;
  if (!page) return { kind: 'starting' };
  if (shown && chosenOn !== undefined && chosenOn === pageKey(page)) return chosen(shown, owner);
  if (page.access === 'ours' || page.access === 'forbidden') return away(shown, { kind: 'forbidden' });
  if (page.url === undefined && proposal) return { kind: 'failed', proposal };
  if (page.url === undefined) return away(shown, { kind: 'no-access' });
  if (owner === undefined) return { kind: 'starting' };
  if (owner) return { kind: 'record', named: owner.named, why: owner.why, ...news(proposal) };
  if (proposal) return unknownWith(proposal);
  if (page.access === 'unknown') return away(shown, { kind: 'no-access' });
  return { kind: 'new', url: page.url };
}

function chosen(shown: Named, owner: PageOwner | null | undefined): Subject {
  if (owner && isOf(owner, shown)) return { kind: 'record', named: shown, why: owner.why };
  return { kind: 'record', named: shown, elsewhere: true };
}

/** A record of the page's own company is not "another page": the company, its pursuits, its people. */
function isOf(owner: PageOwner, shown: Named): boolean {
  const companyId = shown.type === 'company' ? shown.id : shown.companyId;
  return owner.named.id === shown.id || (companyId !== undefined && companyId === owner.companyId);
}

/** On a page we may not see, the record stays and the panel says that the page is another one. */
const away = (shown: Named | undefined, otherwise: Subject): Subject =>
  shown && otherwise.kind === 'no-access' ? { kind: 'record', named: shown, elsewhere: true } : otherwise;

const news = (proposal: Proposal | undefined) => (proposal?.state === 'ready' ? { news: proposal } : {});

function unknownWith(proposal: Proposal): Subject {
  if (proposal.state === 'reading') return { kind: 'reading', proposal };
  if (proposal.state === 'failed') return { kind: 'failed', proposal };
  const found = proposal.reading && (proposal.reading.people.length > 0 || proposal.reading.organisation);
  return found ? { kind: 'review', proposal } : { kind: 'new', url: proposal.url };
}
