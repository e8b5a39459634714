import { browser } from '@/lib/browser';

export interface Shortcut {
  id: string;
  /** "Alt+A", or empty where the browser has given the keys to another extension. */
  keys: string;
}

/** The browser's own keys for Alongside, as the rep has them set. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? [{ id: name, keys: shortcut ?? '' }] : []));
}
