import { browser } from '@/lib/browser';
// Only this part of the texts: the worker must stay small.
import { menus } from '@/lib/texts/en/menus';
import { gestureIds } from './gestures';

/** Puts our entries into the context menu. The browser remembers them, so this runs at install and update only. */
export async function installMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of gestureIds) {
    browser.contextMenus.create({ id, title: menus[id], contexts: [id === 'capture' ? 'page' : 'selection'] });
  }
}
