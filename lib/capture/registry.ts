import type { Site } from './adapter';

const members = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' });

export const sites: readonly Site[] = Object.values(members);

/** The site that knows this address, or undefined: its host must be one of its own and it must want the address. */
export function siteFor(url: URL, among: readonly Site[] = sites): Site | undefined {
  const host = url.hostname.replace(/^www\./, '');
  return among.find((site) => site.hosts.some((own) => host === own || host.endsWith(`.${own}`)) && site.matches(url));
}
