import type { Tabs } from 'webextension-polyfill';
import { browser } from '@/lib/browser';
import { seenAddress } from './sample';

/** A tab as the browser described it at the rep's gesture. `url` is there when the browser told it. */
export interface TabSeen {
  tabId: number;
  windowId: number;
  url?: string;
  title?: string;
}

/** The tab in our words; undefined for a tab of the browser's own tools, which has no id. */
export function tabSeen(tab: Tabs.Tab): TabSeen | undefined {
  const { id, windowId, url, title } = tab;
  if (id === undefined || windowId === undefined) return undefined;
  return { tabId: id, windowId, ...(url && { url: seenAddress(url) }), ...(title && { title }) };
}

/** The tab as it is now; undefined when it was closed. */
export async function tabNow(tabId: number): Promise<TabSeen | undefined> {
  try {
    return tabSeen(await browser.tabs.get(tabId));
  } catch {
    return undefined; // the refusal is the answer
  }
}
