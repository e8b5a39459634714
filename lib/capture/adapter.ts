import type { PageReading } from '../model/page-reading';
import type { SiteCard } from '../sites/site-card';

/**
 * A site whose layout is known. `capture` is pure: document and address in, facts out; undefined says that the layout was not
 * recognised, and the general reading is taken instead, marked so.
 */
export interface Site extends SiteCard {
  matches(url: URL): boolean;
  capture(document: Document, url: URL): Pick<PageReading, 'organisation' | 'people'> | undefined;
}

/** Declares a site; the one thing a file in `sites/` exports as default. */
export function defineSite(site: Site): Site {
  return site;
}
