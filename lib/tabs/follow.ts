import { browser } from '@/lib/browser';

const leave = { permissions: ['tabs' as const] };

/** True when the rep has allowed the panel to see the addresses of tabs. */
export const mayFollow = (): Promise<boolean> => browser.permissions.contains(leave);

/** Asks the browser; must be called first and synchronously in a click. Answers what the rep decided. */
export const askToFollow = (): Promise<boolean> => browser.permissions.request(leave);

/** Gives the permission back. */
export const stopFollowing = (): Promise<boolean> => browser.permissions.remove(leave);

/** Calls with every change, also one that the rep made in the browser's own settings. Returns the way to stop. */
export function watchFollowing(changed: (follows: boolean) => void): () => void {
  const look = () => void mayFollow().then(changed);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}
