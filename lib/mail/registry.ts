import type { Webmail } from './webmail';

const members = import.meta.glob<Webmail>('./webmails/*.ts', { eager: true, import: 'default' });

export const webmails: readonly Webmail[] = Object.values(members);

/** The adapter of a page: by its host, else by its document, else the general one. */
export function webmailFor(document: Document, url: URL, among: readonly Webmail[] = webmails): Webmail | undefined {
  const byHost = among.find(({ hosts }) =>
    hosts.some((host) => url.hostname === host || (host.startsWith('.') && url.hostname.endsWith(host))),
  );
  return (
    byHost ??
    among.find((each) => 'isPage' in each && each.isPage?.(document)) ??
    among.find(({ id }) => id === 'generic')
  );
}
