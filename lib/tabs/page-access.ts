import { browser } from '@/lib/browser';

/**
 * What may be done with the page of a tab. `readable`: a script may run there. `unknown`: we were not invited, and may not
 * even know its address. `ours`: one of Alongside's own pages. `forbidden`: a page that browsers open to no extension.
 */
export type PageAccess = 'readable' | 'unknown' | 'ours' | 'forbidden';

/** Whether the rep lets us into the pages of this address: false for a site that they have to switch on first. Nothing is injected there. */
export type MayRead = (url: string) => Promise<boolean>;

/** Hosts that Chromium, Edge and Firefox close to every extension, whatever the rep grants. */
const closedHosts = [
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

/** Schemes that scripts can reach at all; file: only after the rep switched it on in the browser, so we do not promise it. */
const openSchemes = ['http:', 'https:'];

/** True for a page that no extension may read; undefined addresses are not forbidden but unknown. */
export function isForbidden(url: string): boolean {
  const parsed = parse(url);
  if (!parsed || !openSchemes.includes(parsed.protocol)) return true;
  if (closedHosts.includes(parsed.hostname)) return true;
  return parsed.hostname === 'chrome.google.com' && parsed.pathname.startsWith('/webstore');
}

/** True for the panel, the workspace and everything else that this extension serves itself. */
export const isOurs = (url: string): boolean => url.startsWith(browser.runtime.getURL(''));

/** True when both addresses have the same scheme, host and port. Written out, because `origin` is "null" for some schemes. */
export function sameOrigin(a: string, b: string): boolean {
  const first = parse(a);
  const second = parse(b);
  return !!first && !!second && first.protocol === second.protocol && first.host === second.host;
}

/** True when both addresses name the same page: the part after # is a place in the page, not another page. */
export function samePage(a: string, b: string): boolean {
  const [first] = a.split('#', 1);
  const [second] = b.split('#', 1);
  return first === second;
}

const parse = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);
