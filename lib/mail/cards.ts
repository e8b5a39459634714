import type { WebmailCard } from './webmail-card';

const members = import.meta.glob<WebmailCard>('./cards/*.ts', { eager: true, import: 'default' });

/** Every webmail that is known by name, in the order of the alphabet. */
export const webmailCards: readonly WebmailCard[] = Object.values(members).sort((a, b) => (a.label < b.label ? -1 : 1));

/** The webmail that a host belongs to by name, or undefined: a self-hosted one is known by its page. */
export function webmailCardFor(url: string): WebmailCard | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return webmailCards.find(({ hosts }) =>
    hosts.some((host) =>
      host.startsWith('.') ? hostname.endsWith(host) || hostname === host.slice(1) : hostname === host,
    ),
  );
}
