import type { Incoming } from '@/lib/tabs/incoming';
import type { Page } from '@/lib/tabs/page';
import { samePage } from '@/lib/tabs/page-access';
import type { Named, Subject } from '../subject';

/** What a selection meets in the panel of its window. */
export interface Desk {
  page: Page | undefined;
  subject: Subject;
  /** The page has changed, but the panel still names the former record since the rep is typing. */
  isHeld: boolean;
}

/** Where a selection goes: to a record now; where its own page tells; or nowhere until the panel has found out. */
export type Placement = { to: Named } | 'own-page' | 'later' | 'nobody';

/**
 * Who gets a selection. The record that the panel names on the selection's own page, by match or by the rep's choice; while the
 * panel speaks of another page, or names what it named before, the owner of the selection's page; never whoever is just shown.
 */
export function placeOf(entry: Incoming, { page, subject, isHeld }: Desk): Placement {
  if (!page) return 'later';
  if (!isBeside(entry, page) || isHeld) return 'own-page';
  if (subject.kind === 'starting') return 'later';
  return subject.kind === 'record' ? { to: subject.named } : 'nobody';
}

/** True when the panel stands beside the selection's own page. Where the browser told no address, the tab has to do. */
function isBeside({ tabId, url }: Incoming, page: Page): boolean {
  if (page.tabId !== tabId) return false;
  return url === '' || (page.url !== undefined && samePage(page.url, url));
}

/** True for what needs the log of a prospect: their words, and a note that is still to be written. */
export const needsLog = (entry: Incoming): boolean => entry.purpose === 'log' || entry.text === '';
