import type { WebmailCompose } from './compose';

const members = import.meta.glob<WebmailCompose>('../composes/*.ts', { eager: true, import: 'default' });

const composes: readonly WebmailCompose[] = Object.values(members);

/** The compose windows of a page's webmail: by its host, else by its document; undefined where nobody described them. */
export function composeFor(document: Document, url: URL): WebmailCompose | undefined {
  const byHost = composes.find(({ hosts }) =>
    hosts.some((host) => url.hostname === host || (host.startsWith('.') && url.hostname.endsWith(host))),
  );
  return byHost ?? composes.find(({ isPage }) => isPage?.(document));
}
