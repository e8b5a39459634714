import type { Tabs } from 'webextension-polyfill';
import { mayRead } from '@/lib/intake/may-read';
import { captureRulesFor } from '@/lib/store/capture-rules';
import { showPending } from '@/lib/tabs/highlight-quote';
import { openPanel } from '@/lib/tabs/open-panel';
import { type Reader, readPage } from '@/lib/tabs/read-page';
import { type TabSeen, tabSeen } from '@/lib/tabs/tab-seen';
import { type Told, takeSelection } from '@/lib/tabs/take-selection';
import { now } from './clock';
import { isWebmail, lookAtMail, lookForWebmail } from './look';

/** What a rep can ask for at a page: to read it, or to take the selection as a note, as their words, or as somebody to add. */
export const gestureIds = ['note', 'log', 'add', 'capture'] as const;
export type Gesture = (typeof gestureIds)[number];

/** The shortcuts of the manifest. */
export const gestureOfCommand: Record<string, Gesture> = {
  capture: 'capture',
  'note-from-selection': 'note',
  'log-selection': 'log',
};

/**
 * A click on the toolbar button, a shortcut or a menu entry: opens the panel, then does what was asked. `told` is what the
 * browser itself said of the selection. `ready` is awaited before anything is stored.
 */
export async function onGesture(gesture: Gesture, tab: Tabs.Tab, ready: Promise<void>, told?: Told): Promise<void> {
  // First and synchronously: see openPanel.
  const opened = openPanel(tab.windowId ?? -1);
  const seen = tabSeen(tab);
  await ready;
  if (seen) await follow(gesture, seen, told);
  await opened;
}

async function follow(gesture: Gesture, tab: TabSeen, told: Told | undefined): Promise<void> {
  if (gesture === 'capture') {
    // Side by side: the panel hears at once that the page is being read, whatever the page lets the quote wait for.
    await Promise.all([readOrLook(tab), showPending(tab.tabId, tab.url, mayRead)]);
    return;
  }
  const taken = { id: crypto.randomUUID(), at: now(), purpose: gesture, ...(told && { told }) };
  await takeSelection(tab, taken, mayRead);
}

/** A webmail is looked at and not captured, also one that only its page betrays. */
async function readOrLook(tab: TabSeen): Promise<void> {
  if ((await isWebmail(tab.url)) && (await lookAtMail(tab))) return;
  const end = await readPage(tab, reader);
  if (end.state === 'ready') await lookForWebmail(tab);
}

/** How the worker reads a page. Without its store a page is read all the same, without the rep's rules for it. */
export const reader: Reader = { now, rules: (url) => captureRulesFor(url).catch(() => []), mayRead };
