import { browser } from '@/lib/browser';

/** Shows the workspace at one of its places (`/welcome`): in the tab that has it already, or else in a new one. */
export async function openWorkspace(place: string): Promise<void> {
  const page = browser.runtime.getURL('workspace.html');
  const url = `${page}#${place}`;
  const [tab] = await browser.tabs.query({ url: page });
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { url, active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Where the workspace shows a prospect. */
export const placeOfProspect = (prospectId: string) => `/record/${encodeURIComponent(prospectId)}`;
