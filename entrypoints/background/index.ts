import type { Menus, Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { browser, closeStorageToPages } from '@/lib/browser';
import { serve } from '@/lib/messages/serve';
import { forgetPending } from '@/lib/tabs/highlight-quote';
import { removeMail } from '@/lib/tabs/mail-seen';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import { failInterrupted, removeProposal } from '@/lib/tabs/proposals';
import type { Told } from '@/lib/tabs/take-selection';
import { gestureIds, gestureOfCommand, onGesture } from './gestures';
import { handlers } from './handlers';
import { installMenus } from './menus';
import { listenForReminders, plan } from './reminders';
import { listenForWebmail, mail } from './webmail';

// Every listener is registered synchronously: the browser stops the worker when it likes and starts it again for an event,
// which it delivers only to listeners that are there at once. Nothing is kept in variables from one event to the next.
export default defineBackground(() => {
  const ready = failInterrupted();
  void closeStorageToPages();

  browser.action.onClicked.addListener((tab) => onGesture('capture', tab, ready));

  browser.commands.onCommand.addListener((command, tab) => {
    const gesture = gestureOfCommand[command];
    if (!gesture) return;
    if (tab) void onGesture(gesture, tab, ready);
    // The browser may leave the tab out (the focus is in the panel): the one in front is meant.
    else void tabInFront().then((found) => found && onGesture(gesture, found, ready));
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    const gesture = gestureIds.find((id) => id === info.menuItemId);
    if (gesture && tab) void onGesture(gesture, tab, ready, told(info));
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void installMenus();
    void plan();
    if (reason === 'install') void openWorkspace('/welcome');
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void removeProposal(tabId);
    void removeMail(tabId);
    void forgetPending(tabId);
  });

  listenForReminders();
  listenForWebmail();
  serve(handlers(ready), mail);
});

async function tabInFront(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

function told({ selectionText, frameId }: Menus.OnClickData): Told | undefined {
  return selectionText ? { text: selectionText, frameId: frameId ?? 0 } : undefined;
}
