import type { Webmail } from './webmail';

const members = import.meta.glob<Webmail>('./webmails/*.ts', { eager: true, import: 'default' });

/** Every webmail that somebody described. */
export const knownWebmails: readonly Webmail[] = Object.values(members);

/** The adapter of a page by its host, else by its document; undefined for a webmail that nobody described. */
export function knownWebmailFor(document: Document, url: URL): Webmail | undefined {
  const byHost = knownWebmails.find(({ hosts }) =>
    hosts.some((host) => url.hostname === host || (host.startsWith('.') && url.hostname.endsWith(host))),
  );
  return byHost ?? knownWebmails.find((each) => 'isPage' in each && each.isPage?.(document));
}
