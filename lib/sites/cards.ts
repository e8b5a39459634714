import type { SiteCard } from './site-card';

const members = import.meta.glob<SiteCard>('./cards/*.ts', { eager: true, import: 'default' });

/** Every site whose layout is known, by name. */
export const siteCards: readonly SiteCard[] = Object.values(members).sort((a, b) => (a.label < b.label ? -1 : 1));

/** The site of an address, or undefined. */
export function siteCardFor(url: string, among: readonly SiteCard[] = siteCards): SiteCard | undefined {
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return among.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}

/** What the rep switched, by site: absent means as the site's card says. */
export type SiteSwitches = { [id: string]: boolean };

/** Whether a site is read. */
export const isSiteOn = ({ id, offByDefault }: SiteCard, switches: SiteSwitches): boolean =>
  switches[id] ?? offByDefault !== true;
