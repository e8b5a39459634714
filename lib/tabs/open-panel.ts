import { browser } from '@/lib/browser';

/**
 * Opens the panel beside a window's page. Call it first and synchronously inside the rep's gesture: after an await the browser
 * no longer counts it as theirs and refuses. Firefox opens it in the current window, which is the one of the gesture.
 */
export function openPanel(windowId: number): Promise<void> {
  return browser.sidePanel?.open({ windowId }) ?? browser.sidebarAction.open();
}
