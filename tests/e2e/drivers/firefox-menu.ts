import type { FirefoxWindow } from './firefox-window.ts';

/**
 * Chooses an entry of an add-on in Firefox's own context menu, which a right click has just opened. In: the add-on's id and the entry's
 * words. Throws with the add-on's entries when it is not among them.
 */
export async function chooseInMenu(window: FirefoxWindow, addOn: string, words: string): Promise<void> {
  await window.run(`(async () => {
    const isOpen = async (popup) => {
      for (let i = 0; i < 200 && popup.state !== 'open'; i++) await new Promise((done) => setTimeout(done, 20));
      if (popup.state !== 'open') throw new Error('The menu did not open: ' + popup.state);
    };
    const menu = document.getElementById('contentAreaContextMenu');
    await isOpen(menu);
    // What an add-on puts into menus is called by its id; of several entries Firefox makes a menu of their own.
    const ours = [...menu.querySelectorAll('menuitem[id^="${widgetOf(addOn)}-menuitem-"]')];
    const item = ours.find((each) => each.getAttribute('label') === ${JSON.stringify(words)});
    if (!item) {
      menu.hidePopup();
      throw new Error('The menu has only: ' + ours.map((each) => each.getAttribute('label')).join(', '));
    }
    const popup = item.closest('menupopup');
    if (popup !== menu) {
      popup.parentNode.openMenu(true);
      await isOpen(popup);
    }
    popup.activateItem(item);
  })()`);
}

/** Firefox's makeWidgetId: how it names what belongs to an add-on. */
const widgetOf = (addOn: string) => addOn.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
