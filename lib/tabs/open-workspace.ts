import { browser } from '@/lib/browser';

/** Opens the workspace page in a new tab at one of its places: `openWorkspace('/welcome')`. */
export async function openWorkspace(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html#${place}`) });
}
