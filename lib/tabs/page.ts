import type { Tabs } from 'webextension-polyfill';
import { browser } from '@/lib/browser';
import { isForbidden, isOurs, type MayRead, type PageAccess } from './page-access';
import { forgetFailure } from './proposals';
import { mayRun } from './run-in-page';
import { seenAddress } from './sample';

/** The page beside a panel. `url` and `title` are there when this tab was opened to us, or all tabs by the `tabs` permission. */
export interface Page {
  tabId: number;
  windowId: number;
  url?: string;
  title?: string;
  access: PageAccess;
}

/** The window that hosts this panel or page. */
export async function ownWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** The page of the active tab of a window, or undefined when the window is gone. */
export async function currentPage(windowId: number, mayRead: MayRead): Promise<Page | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id === undefined) return undefined;
  const page = { tabId: tab.id, windowId, ...(tab.title && { title: tab.title }) };
  if (!tab.url) return { ...page, access: 'unknown' };
  const url = seenAddress(tab.url);
  return { ...page, url, access: await accessTo(tab.id, url, mayRead) };
}

/**
 * Calls with the page of the window's active tab, now and whenever it becomes another: tab switched, page loaded, access
 * given or taken away. Never calls twice with the same page. Returns the way to stop.
 */
export function watchPage(windowId: number, mayRead: MayRead, changed: (page: Page | undefined) => void): () => void {
  let asked = 0;
  let told: string | undefined;
  const look = async () => {
    asked += 1;
    const mine = asked;
    const page = await currentPage(windowId, mayRead);
    const seen = JSON.stringify(page) ?? 'none';
    // A later question was asked meanwhile (or we stopped): its answer is the fresher one.
    if (mine !== asked || seen === told) return;
    told = seen;
    changed(page);
  };
  const onActivated = (tab: Tabs.OnActivatedActiveInfoType) => {
    if (tab.windowId === windowId) void look();
  };
  const onUpdated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tab.windowId !== windowId) return;
    // Why the last page was not read says nothing of the next one, whose address we may not even see.
    if (change.status === 'loading') void forgetFailure(tabId);
    if (tab.active) void look();
  };
  const onMoved = () => void look();
  const permitted = () => void look();
  // The click that opens a page to us fires no tab event; but it always begins a proposal, which is stored.
  const onStored = (_changes: unknown, area: string) => {
    if (area === 'session') void look();
  };
  const { tabs, permissions, storage } = browser;
  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  tabs.onAttached.addListener(onMoved);
  tabs.onDetached.addListener(onMoved);
  permissions.onAdded.addListener(permitted);
  permissions.onRemoved.addListener(permitted);
  storage.onChanged.addListener(onStored);
  void look();
  return () => {
    asked += 1;
    tabs.onActivated.removeListener(onActivated);
    tabs.onUpdated.removeListener(onUpdated);
    tabs.onAttached.removeListener(onMoved);
    tabs.onDetached.removeListener(onMoved);
    permissions.onAdded.removeListener(permitted);
    permissions.onRemoved.removeListener(permitted);
    storage.onChanged.removeListener(onStored);
  };
}

async function accessTo(tabId: number, url: string, mayRead: MayRead): Promise<PageAccess> {
  if (isOurs(url)) return 'ours';
  if (isForbidden(url)) return 'forbidden';
  // Without `tabs` the address is visible only where the rep's click opened the page. With it, only trying tells.
  if (!(await browser.permissions.contains({ permissions: ['tabs'] }))) return 'readable';
  // Not tried where the rep lets no script in: a reading says there that the site is off.
  if (!(await mayRead(url))) return 'readable';
  return (await mayRun(tabId)) ? 'readable' : 'unknown';
}
