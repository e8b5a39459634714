import { isSiteOn, siteCardFor } from '@/lib/sites/cards';
import { readSettings } from '@/lib/store/private';

/**
 * Whether a script of ours may run in the page of this address, as far as the rep decides it: nothing at all is injected into a
 * site that is off by default until the store says that the rep switched it on. A store that cannot be asked says no.
 */
export async function mayRead(url: string): Promise<boolean> {
  const card = siteCardFor(url);
  if (!card?.offByDefault) return true;
  const settings = await readSettings().catch(() => undefined);
  return settings !== undefined && isSiteOn(card, settings.sites);
}
