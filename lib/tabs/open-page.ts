import { browser } from '@/lib/browser';
import { isForbidden } from './page-access';
import { openedAddress } from './sample';

/** Opens a web page in a new tab; answers false for an address that is none, or that browsers forbid. */
export async function openPage(url: string, windowId: number): Promise<boolean> {
  if (!/^https?:/i.test(url) || isForbidden(url)) return false;
  await browser.tabs.create({ windowId, url: openedAddress(url) });
  return true;
}
