import type { Proposal } from '@/lib/model/page-reading';
import type { Page } from '@/lib/tabs/page';

/** Whom the panel speaks of. Notes, logs and moves go to this record and no other. */
export interface Named {
  type: 'prospect' | 'company' | 'person';
  id: string;
}

/** What the store says of a record: the records it belongs to (itself, its company, the person it pursues), or that it is gone. */
export type Standing = { ids: readonly string[] } | 'gone';

/** What is known of the page's owner. */
export interface PageOwner {
  named: Named;
  companyId?: string | undefined;
  /** Why this record: "Matched by this page's domain". */
  why: string;
}

export interface Situation {
  page: Page | undefined;
  /** The page is a webmail: `owner` is then of the mail that is open there, and a reading is news only when it is of that mail. */
  isMail?: boolean;
  /** What was read on this page; one of another page of the same tab is left out by the caller. */
  proposal: Proposal | undefined;
  /** undefined while looking; null when nobody known owns the page. */
  owner: PageOwner | null | undefined;
  /** The record the rep chose by hand on this page, as long as the choice holds. */
  chosen: Named | undefined;
  /** The record this panel named last, by match or by the rep's choice. */
  shown: Named | undefined;
  /** Of `chosen`, or else of `shown`; undefined while looking. */
  standing: Standing | undefined;
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
  | { kind: 'mail' }
  | { kind: 'no-access' }
  | { kind: 'forbidden' };

/** Names the page an address belongs to, and the mail that is open in it: the place within the page does not matter. */
export const pageKey = (page: Page | undefined, mail = '') =>
  page && `${page.tabId} ${page.url?.split('#')[0] ?? ''} ${mail}`;

/** Decides from the situation alone, so that two panels of two windows can never mix. */
export function subjectOf(situation: Situation): Subject {
  const { page, proposal, owner, chosen, standing } = situation;
  // Nothing is named that is not there any more: the panel speaks of the page again.
  const shown = standing === 'gone' ? undefined : situation.shown;
  if (!page) return { kind: 'starting' };
  if (chosen && standing !== 'gone') return byHand(chosen, owner, standing);
  if (page.access === 'ours' || page.access === 'forbidden') return away(shown, { kind: 'forbidden' });
  if (page.url === undefined && proposal) return { kind: 'failed', proposal };
  if (page.url === undefined) return away(shown, { kind: 'no-access' });
  if (owner === undefined) return { kind: 'starting' };
  if (owner) return { kind: 'record', named: owner.named, why: owner.why, ...news(proposal) };
  if (situation.isMail) return proposal?.state === 'ready' ? { kind: 'review', proposal } : { kind: 'mail' };
  if (proposal) return unknownWith(proposal);
  if (page.access === 'unknown') return away(shown, { kind: 'no-access' });
  return { kind: 'new', url: page.url };
}

function byHand(
  named: Named,
  owner: PageOwner | null | undefined,
  standing: { ids: readonly string[] } | undefined,
): Subject {
  if (owner && isOf(owner, [named.id, ...(standing?.ids ?? [])])) return { kind: 'record', named, why: owner.why };
  // While the store is asked nothing is claimed: a line that comes and goes again would only startle.
  const isLooking = owner === undefined || (owner !== null && standing === undefined);
  return isLooking ? { kind: 'record', named } : { kind: 'record', named, elsewhere: true };
}

/** A record of the page's own company is not "another page": the company, its pursuits, its people. */
const isOf = ({ named, companyId }: PageOwner, ids: readonly string[]): boolean =>
  ids.includes(named.id) || (companyId !== undefined && ids.includes(companyId));

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
